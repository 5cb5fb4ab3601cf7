import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyFormat } from '@/utils/exchange/copy-as';
import { hostile, usual } from './pairs';

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const cases = [['a usual pair', usual] as const, ...hostile.map(({ name, pair }) => [name, pair] as const)];

describe.skipIf(!has('bash'))('.env in bash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-as-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(cases)('%s', (_, pair) => {
    const file = join(folder, '.env');
    writeFileSync(file, copyFormat('env').write(pair));
    const script =
      'set -aeu; . "$1"; exec "$2" -p "JSON.stringify([process.env.ACTIVECAMPAIGN_API_URL, process.env.ACTIVECAMPAIGN_API_KEY])"';
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', file, process.execPath], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([pair.url.toWellFormed(), pair.key.toWellFormed()]);
  });
});

describe('.env in Node’s own reader', () => {
  // Readers of .env files know no way to put a single quote beside others; a shell does.
  const readable = cases.filter(([, { key }]) => !/['\r]|\\n/.test(key));

  test.each(readable)('%s', (_, pair) => {
    const read = parseEnv(copyFormat('env').write(pair));
    const { url, key } = pair;
    expect(read).toEqual({
      ACTIVECAMPAIGN_API_URL: url.toWellFormed(),
      ACTIVECAMPAIGN_API_KEY: key.toWellFormed(),
    });
  });
});

describe.skipIf(!has('bash') || !has('curl'))('cURL in bash', () => {
  const received: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    received.push(request);
    response.end('{"user":{"id":"1"}}');
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise((done) => server.close(done)));

  /** Runs the command as it was copied, and gives back what it wrote and the requests that arrived. */
  const run = (command: string) =>
    new Promise<{ stdout: string; stderr: string; requests: IncomingMessage[] }>((done) => {
      received.length = 0;
      const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', no_proxy: '*' };
      execFile('bash', ['-c', command], { env }, (_, stdout, stderr) =>
        done({ stdout, stderr, requests: [...received] }),
      );
    });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  test.each(cases)('the key: %s', async (_, { key }) => {
    const { stdout, stderr, requests } = await run(copyFormat('curl').write({ url: origin(), key }));
    expect(stdout).toBe('{"user":{"id":"1"}}');
    expect(stderr).not.toMatch(/^ran$/m);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: 'GET', url: '/api/3/users/me' });
    const sent = key.replace(/[^ -~]/g, '').trim();
    expect(requests[0]?.headers['api-token'] ?? '').toBe(sent);
    expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual(
      ['accept', ...(sent ? ['api-token'] : []), 'host', 'user-agent'].sort(),
    );
  });

  test.each(cases.slice(1))('the URL’s path: %s', async (_, { url }) => {
    const { stderr, requests } = await run(
      copyFormat('curl').write({ url: `${origin()}/${url}`, key: usual.key }),
    );
    expect(stderr).not.toMatch(/^ran$/m);
    expect(requests.map(({ headers }) => headers['api-token'])).toEqual([usual.key]);
  });

  test.each(cases.slice(1))('the whole URL: %s', async (_, pair) => {
    const { stderr, requests } = await run(copyFormat('curl').write({ ...pair, key: usual.key }));
    expect(stderr).not.toMatch(/^ran$/m);
    expect(stderr).toMatch(/curl: \(\d+\)/);
    expect(requests).toEqual([]);
  });
});
