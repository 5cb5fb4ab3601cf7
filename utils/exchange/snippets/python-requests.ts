import { pythonCall } from './python-call';
import type { Snippet } from './snippet';

/** For requests, which encodes an address anew unless it is written strictly. */
export const pythonRequests: Snippet = {
  id: 'python-requests',
  keyIn: 'variable',
  write: (call) =>
    pythonCall(call, 'requests', 'data', ['allow_redirects=False,  # a redirect would take the key along']),
};
