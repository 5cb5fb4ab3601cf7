import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts';

export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

const open: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

/** A sandbox that ends with the test. Its clock moves on by a second a look, so no call meets the rate limit. */
export async function sandboxFor(options: SandboxOptions = {}): Promise<Sandbox> {
  let now = Date.UTC(2026, 5, 1);
  const sandbox = await startSandbox({
    now: () => {
      now += 1000;
      return now;
    },
    ...options,
  });
  open.push(sandbox);
  return sandbox;
}

/** Asks the sandbox as one of the hosts it plays, over TLS that is verified against its certificate. */
export function ask(sandbox: Sandbox, address: string, sent: Sent = {}): Promise<Received> {
  const url = new URL(address);
  const { body: given } = sent;
  const asItIs = typeof given === 'string' || given === undefined || given instanceof URLSearchParams;
  const body = asItIs ? given?.toString() : JSON.stringify(given);
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: sandbox.port,
      servername: url.hostname === '127.0.0.1' ? '' : url.hostname,
      ca: sandbox.cert,
      agent: false,
      method: sent.method ?? 'GET',
      path: url.pathname + url.search,
      headers: {
        host: url.host,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
        ...(given instanceof URLSearchParams && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...sent.headers,
      },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.end(body);
  });
}

/** A call of the v3 API on an account, with its first user's key unless another is given. */
export function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  key?: string,
  account = 'acme',
) {
  return ask(sandbox, `https://${account}.api-us1.com${path}`, {
    method,
    body,
    headers: { 'api-token': key ?? sandbox.account(account).users[0]?.key ?? '' },
  });
}

// Tests read answers of many forms; the assertion that follows is the check.
export function jsonOf<T>(received: Received): T {
  return JSON.parse(received.text) as T;
}
