import { expect, test } from '../support/test.ts';
import { figures } from './figures.ts';
import { killAgainAndAgain } from './kills/kills.ts';

const plan = {
  backgrounds: Number(process.env.BACKGROUNDS ?? 1_000),
  browsers: Number(process.env.BROWSERS ?? 100),
  seed: Number(process.env.SEED ?? 20_260_506),
};

test(`${plan.backgrounds} kills of the background, ${plan.browsers} of the browser (seed ${plan.seed})`, async ({
  keyring,
  sandbox,
}) => {
  const started = performance.now();
  // One step around all: before each that has none around it, Playwright looks through all that came before.
  const came = await test.step('kills', () =>
    killAgainAndAgain(keyring, sandbox, {
      ...plan,
      survived(figures) {
        const kills = figures.backgrounds + figures.browsers;
        if (kills % 100 === 0) console.log(keyring.browserName, JSON.stringify(figures));
      },
    }));
  expect(came).toMatchObject({ backgrounds: plan.backgrounds, browsers: plan.browsers });
  await figures(
    `kills-${keyring.browserName}`,
    { ...came, seed: plan.seed, unreadable: 0, lost: 0 },
    started,
  );
});
