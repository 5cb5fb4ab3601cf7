import { Background } from './long/background.ts';
import { oneOfEachGroup, saveAccounts, sendExample } from './support/operations.ts';
import { expect, test } from './support/test.ts';

/** As many as share the operations out so that hardly one waits for its turn. */
const accounts = 9;

// All of them go through the extension in npm run test:long, and in a unit test without it.
test('an operation of each group goes through the console’s channel and is answered', async ({
  keyring,
  sandbox,
}) => {
  const background = new Background(await keyring.openExtensionPage('console.html'));
  const saved = await saveAccounts(background, sandbox, accounts);
  expect(oneOfEachGroup.length).toBeGreaterThan(40);
  const problems = await Promise.all(
    saved.flatMap((to, at) =>
      oneOfEachGroup
        .filter((_, index) => index % accounts === at)
        .map((operation) => sendExample(background, operation, to)),
    ),
  );
  expect(problems.filter(Boolean)).toEqual([]);
});
