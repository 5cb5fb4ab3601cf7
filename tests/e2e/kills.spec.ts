import { killAgainAndAgain } from './long/kills/kills.ts';
import { expect, test } from './support/test.ts';

/** The short form of tests/e2e/long/kills.long.ts. */
const plan = { backgrounds: 15, browsers: 2, seed: Number(process.env.SEED ?? 20_260_506) };

test.describe.configure({ timeout: 120_000 });

test(`killed at any moment of writing, nothing that was confirmed is lost (seed ${plan.seed})`, async ({
  keyring,
  sandbox,
}) => {
  const { confirmed, ...figures } = await killAgainAndAgain(keyring, sandbox, plan);
  expect(figures).toMatchObject({ backgrounds: plan.backgrounds, browsers: plan.browsers });
  expect(confirmed).toBeGreaterThan(0);
});
