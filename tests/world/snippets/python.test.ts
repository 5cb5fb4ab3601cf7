import { strictUrl } from '@/utils/exchange/snippets/written-url';
import { runAsCopied } from './run-as-copied';

const python = process.env.WORLD_PYTHON ?? 'python3';

for (const id of ['python-requests', 'python-httpx'] as const) {
  runAsCopied({ id, address: strictUrl, steps: (text, { write }) => [[python, write('call.py', text)]] });
}
