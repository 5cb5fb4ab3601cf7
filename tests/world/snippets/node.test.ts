import { runAsCopied } from './run-as-copied';

runAsCopied({ id: 'node', steps: (text, { write }) => [[process.execPath, write('call.mjs', text)]] });
