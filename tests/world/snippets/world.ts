import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallWorld, send } from '@/utils/calls/send';
import type { SnippetCall } from '@/utils/exchange/snippets/snippet';
import { startProxy } from '../../e2e/support/firefox/proxy.ts';
import { type LoggedRequest, startSandbox } from '../../sandbox/sandbox.ts';
import { freeBudget, openGuard } from '../../unit/support/calls-world';

export const origin = 'https://acme.api-us1.com';

/** What a program is started with, one after the other. */
export type Steps = readonly (readonly [command: string, ...args: string[]])[];

/** A sandbox, and all that a program has to be told so that it finds the production hosts there. */
export interface SnippetWorld {
  readonly key: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly certificate: string;
  readonly proxyPort: number;
  /** What the sandbox received of the console's own call. */
  fromConsole(call: SnippetCall): Promise<Received>;
  /** What it received while programs ran; what they wrote where they failed. */
  fromProgram(steps: Steps): Promise<Received>;
  write(name: string, text: string): string;
  /** Lets the sandbox answer with a redirect to another origin. */
  redirect(): void;
  /** The hosts that were reached since the last call. */
  hosts(): readonly string[];
  close(): Promise<void>;
}

/** A request, without what every client says of itself. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly key: unknown;
  readonly accept: unknown;
  readonly type: unknown;
  readonly body: string;
}

const received = ({ method, url, host, headers, body }: LoggedRequest): Received => ({
  method,
  url,
  host,
  key: headers['api-token'],
  accept: headers.accept,
  type: headers['content-type'],
  body,
});

/** Starts it. The rate limit is out of the way: each request comes a second after the one before. */
export async function startWorld(): Promise<SnippetWorld> {
  let now = Date.parse('2026-11-23T09:30:00Z');
  const sandbox = await startSandbox({ now: () => (now += 1_000) });
  const proxy = await startProxy(sandbox.hosts, sandbox.port);
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  const key = sandbox.account('acme').users[0]?.key ?? '';
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const certificate = write('sandbox.pem', sandbox.cert);
  const address = `http://127.0.0.1:${proxy.port}`;
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    LANG: 'C.UTF-8',
    ACTIVECAMPAIGN_API_KEY: key,
    http_proxy: address,
    https_proxy: address,
    HTTPS_PROXY: address,
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: certificate,
    SSL_CERT_FILE: certificate,
    CURL_CA_BUNDLE: certificate,
    REQUESTS_CA_BUNDLE: certificate,
  };

  /** The one request that arrived; what went wrong where it is not one. */
  const only = (said: string): Received => {
    const [first, ...more] = sandbox.log;
    if (!first || more.length > 0) throw new Error(`${sandbox.log.length} requests arrived.\n${said}`);
    return received(first);
  };
  const run = ([command, ...args]: Steps[number]): Promise<string> =>
    new Promise((done) => {
      execFile(command, args, { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        done(
          `${error ? `${command} failed: ${error.message.slice(0, 2_000)}\n` : ''}${stdout.slice(0, 500)}${stderr}`,
        ),
      );
    });
  /** As a browser's fetch: it writes the request, and this brings it to the sandbox. */
  const toSandbox: typeof fetch = async (input, init) => {
    const asked = new Request(input, init);
    const { pathname, search, hostname } = new URL(asked.url);
    const body = Buffer.from(await asked.arrayBuffer());
    const headers = { ...Object.fromEntries(asked.headers), host: hostname, 'content-length': body.length };
    return new Promise((done, failed) => {
      const { port, cert } = sandbox;
      const options = { host: '127.0.0.1', port, servername: hostname, ca: cert, method: asked.method };
      const way = httpsRequest({ ...options, path: pathname + search, headers }, (response) => {
        response.resume().once('end', () => done(new Response('')));
      });
      way.once('error', failed).end(body);
    });
  };
  const world: CallWorld = {
    fetch: toSandbox,
    now: () => 0,
    onLine: () => true,
    access: { has: async () => true, grantedAtInstall: () => true },
    budget: freeBudget,
    guard: openGuard,
  };

  return {
    key,
    folder,
    env,
    certificate,
    proxyPort: proxy.port,
    write,
    async fromConsole({ method, url, body }) {
      sandbox.clearLog();
      const target = url.slice(origin.length);
      await send(
        { account: 'acme', origin, key, method, target, body, timeout: 20_000, limit: 1_000_000 },
        world,
      );
      return only('The console’s call did not arrive.');
    },
    async fromProgram(steps) {
      sandbox.clearLog();
      let said = '';
      for (const step of steps) said += await run(step);
      // Whatever a value made happen beside the request.
      if (readdirSync(folder).includes('ran')) throw new Error('A value was run.');
      return only(said);
    },
    redirect: () => sandbox.fault({ kind: 'redirect', to: 'https://elsewhere.example/api/3/users/me' }),
    hosts: () => sandbox.log.map(({ host }) => host),
    async close() {
      await proxy.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
