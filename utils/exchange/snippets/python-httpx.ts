import { pythonCall } from './python-call';
import type { Snippet } from './snippet';

/** For httpx, which follows no redirect by itself. */
export const pythonHttpx: Snippet = {
  id: 'python-httpx',
  keyIn: 'variable',
  write: (call) => pythonCall(call, 'httpx', 'content'),
};
