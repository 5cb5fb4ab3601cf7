import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { copyFormat } from '@/utils/exchange/copy-as';
import { hostile, usual } from '../../unit/exchange/copy-as/pairs';

const ruby = process.env.WORLD_RUBY ?? 'ruby';
const script = 'puts JSON.generate(YAML.safe_load($stdin.set_encoding("UTF-8").read))';

/** A credential as YAML, read by Ruby's own reader of it (libyaml). */
test.each([{ name: 'a usual pair', pair: usual }, ...hostile])('$name', ({ pair }) => {
  const input = copyFormat('yaml').write(pair);
  const { stdout, stderr } = spawnSync(ruby, ['-rjson', '-ryaml', '-e', script], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { url, key } = pair;
  expect(JSON.parse(stdout)).toEqual({
    activecampaign: { url: url.toWellFormed(), key: key.toWellFormed() },
  });
});
