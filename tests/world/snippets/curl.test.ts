import { runAsCopied } from './run-as-copied';

runAsCopied({ id: 'curl', steps: (text, { write }) => [['bash', write('call.sh', text)]] });
