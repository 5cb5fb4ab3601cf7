import { saveAccounts, sendExample, shares } from '../support/operations.ts';
import { expect, test } from '../support/test.ts';
import { Background } from './background.ts';
import { figures } from './figures.ts';

test('every operation goes through the console’s channel and is answered', async ({ keyring, sandbox }) => {
  const started = performance.now();
  const background = new Background(await keyring.openExtensionPage('console.html'));
  const accounts = await saveAccounts(background, sandbox, shares.length);
  const problems = await Promise.all(
    accounts.map(async (to, at) => {
      const came: string[] = [];
      for (const operation of shares[at] ?? []) came.push(await sendExample(background, operation, to));
      return came;
    }),
  );
  expect(problems.flat().filter(Boolean)).toEqual([]);
  expect(problems.flat()).toHaveLength(362);
  expect(sandbox.log.filter(({ status }) => status === 429)).toEqual([]);
  await figures(`operations-${keyring.browserName}`, { operations: problems.flat().length }, started);
});
