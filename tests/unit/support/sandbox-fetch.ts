import type { Sandbox } from '../../sandbox/sandbox.ts';
import { ask } from '../sandbox/client.ts';

/** A fetch that reaches the sandbox as the host of the address, over its verified certificate. */
export const sandboxFetch =
  (sandbox: Sandbox): typeof fetch =>
  async (address, { method, headers, body } = {}) => {
    const received = await ask(sandbox, String(address), {
      ...(method !== undefined && { method }),
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' && { body }),
    });
    const held = Object.entries(received.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return new Response(received.status === 204 ? null : received.text, {
      status: received.status,
      headers: held,
    });
  };
