import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { runAsCopied } from './run-as-copied';

const go = process.env.WORLD_GO ?? 'go';

runAsCopied({
  id: 'go',
  address: portableUrl,
  steps: (text, { write }) => [[go, 'run', write('call.go', text)]],
  // The first one builds the library.
  patience: 240_000,
});
