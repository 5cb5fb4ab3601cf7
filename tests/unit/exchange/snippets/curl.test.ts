import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { curl } from '@/utils/exchange/snippets/curl';
import { arriving, hostile } from './hostile';
import { curlRequest } from './models/curl-options';

const hasBash = spawnSync('bash', ['--version']).status === 0;

/** In a curl's place stands what tells its arguments, and what it is given to read. */
const standIn = String.raw`
curl() { printf '%s\0' "$@"; [ "${'$'}{!#}" = @- ] && cat; return 0; }
ACTIVECAMPAIGN_API_KEY=the-key
`;

describe.skipIf(!hasBash)('in bash', () => {
  test.each(hostile)('%s', (_, call) => {
    const { stdout, stderr } = spawnSync('bash', ['-s'], {
      encoding: 'utf8',
      input: standIn + curl.write(call),
      env: {},
    });
    expect(stderr).toBe('');
    const [input = '', ...args] = stdout.split('\0').reverse();
    expect(curlRequest(args.reverse(), input)).toEqual(arriving(call, 'the-key'));
  });
});
