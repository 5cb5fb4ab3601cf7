import { expect, test } from 'vitest';
import { createReportKeys } from '@/utils/console/report-keys';
import { remove } from '@/utils/credentials/removal';
import { credentialsWorld, keyOf } from '../support/credentials-world';
import { credential } from './credential';

/** Not shaped as keys of today are, so that nothing but the search for a stored one finds it. */
const odd = (text: string): string => `zz-${text}-zz`;

test('every stored key is looked for: earlier ones and removed ones too; what could not be read is counted', async () => {
  const world = credentialsWorld();
  await world.repository.put(
    credential({
      id: 'a',
      key: odd('present'),
      previous: { origin: '', key: odd('earlier'), replacedAt: 1 },
    }),
    credential({ id: 'b', key: odd('removed') }),
    credential({ id: 'c', key: odd('present') }),
  );
  await remove('b', world);
  await world.vault.write({ 'credential/d': { damaged: true } });
  const keys = createReportKeys(world);

  expect(await keys.scan('nothing\nof them')).toMatchObject({
    keys: 3,
    clean: true,
    lines: [],
    unreadable: 1,
  });
  const text = ['', odd('present'), 'x', Buffer.from(odd('earlier')).toString('base64'), odd('removed')].join(
    '\n',
  );
  expect(await keys.scan(text)).toMatchObject({ clean: false, lines: [2, 4, 5] });
  expect(await keys.scan(keyOf('e'))).toMatchObject({ clean: false });

  const [first, second] = await keys.redact([`a ${odd('removed')} b`, `Api-Token: ${odd('present')}`]);
  expect(first).toEqual({ text: 'a [redacted] b', removed: { key: 1, named: 0, mcp: 0, shape: 0 } });
  expect(second).toEqual({ text: 'Api-Token: [redacted]', removed: { key: 1, named: 0, mcp: 0, shape: 0 } });
});

test('a vault that is locked answers neither question', async () => {
  const world = credentialsWorld();
  const locked = {
    ...world,
    repository: { ...world.repository, all: () => Promise.reject(new Error('locked')) },
  };
  const keys = createReportKeys(locked);
  await expect(keys.scan('x')).rejects.toThrow('locked');
  await expect(keys.redact(['x'])).rejects.toThrow('locked');
});
