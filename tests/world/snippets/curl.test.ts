import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('curl is there', () => {
  expect(execFileSync(process.env.WORLD_CURL ?? '', ['--version'], { encoding: 'utf8' })).toContain('curl');
});
