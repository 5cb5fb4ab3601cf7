import { startSandbox } from '../../sandbox/sandbox.ts';
import { seeded } from '../../unit/activecampaign/seeded.ts';
import { overlooked, secretsBeyond, toBeSeen } from '../support/disk/found.ts';
import { leaveTabsOpen } from '../support/disk/open-tabs.ts';
import { plant } from '../support/disk/plant.ts';
import { searchRunning } from '../support/disk/running.ts';
import { type Hit, searchFolder } from '../support/disk/search.ts';
import { launchKeyring } from '../support/launch.ts';
import { protectionPage } from '../support/pages/protection-page.ts';
import { setPassphrase } from '../support/passphrase-steps.ts';
import { openPopupPage } from '../support/steps.ts';
import { expect, test } from '../support/test.ts';
import { figures } from './figures.ts';
import { Person } from './hour/person.ts';
import { useFor } from './hour/use.ts';

const minutes = Number(process.env.MINUTES ?? 60);
const seed = Number(process.env.SEED ?? 20_260_508);

test(`${minutes} minutes of use with a passphrase leave nothing on the disk (seed ${seed})`, async ({
  keyring,
  sandbox,
}) => {
  const started = performance.now();
  const person = new Person(keyring, sandbox, seeded(seed));
  const searches: Record<string, readonly Hit[]> = {};
  const search = async (when: string): Promise<void> => {
    searches[when] = await searchRunning(keyring.profileDir, [...person.secrets, ...toBeSeen]);
  };
  await setPassphrase(keyring);

  // One step around all: before each that has none around it, Playwright looks through all that came before.
  const first = await test.step('first half', () => useFor(person, minutes / 2));
  console.log(keyring.browserName, 'half way', JSON.stringify(first));
  await search('open, half way');
  const second = await test.step('second half', () => useFor(person, minutes / 2));
  await search('open, at the end');

  // What is planted makes the browsers tidy up, so it comes after the searches above.
  await plant(keyring);
  const popup = await openPopupPage(keyring);
  await popup.search.waitFor();
  await leaveTabsOpen(keyring);
  await search('open, with what was planted');
  const options = protectionPage(await keyring.openExtensionPage('options.html'));
  await options.lockNow.click();
  await popup.surface.waitForText('Keyring is locked');
  await search('locked');
  await keyring.quit();
  const secrets = [...person.secrets];
  const all = [...secrets, ...toBeSeen];
  searches.closed = await searchFolder(keyring.profileDir, all);

  const again = await startSandbox();
  const control = await launchKeyring({
    browserName: keyring.browserName,
    sandbox: again,
    withKeyring: false,
  });
  await test.step('the same without Keyring', () => person.browsing.goAgain(control, again));
  const byItself = await searchRunning(control.profileDir, all);
  await leaveTabsOpen(control);
  byItself.push(...(await searchRunning(control.profileDir, all)));
  await control.quit();
  byItself.push(...(await searchFolder(control.profileDir, all)));
  await control.close();
  await again.close();

  const found = Object.entries(searches).map(([when, hits]) => [
    when,
    secretsBeyond(secrets, hits, byItself),
  ]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.keys(searches).map((when) => [when, []])),
  );
  for (const when of ['open, with what was planted', 'locked', 'closed'])
    expect(overlooked(searches[when] ?? []), when).toEqual([]);
  const hits = (list: readonly Hit[]) => list.filter(({ secret }) => secrets.includes(secret)).length;
  await figures(
    `hour-${keyring.browserName}`,
    {
      minutes,
      seed,
      secrets: secrets.length,
      beyondControl: 0,
      // Places that the browser itself writes, as the control shows.
      inBoth: Object.fromEntries(Object.entries(searches).map(([when, list]) => [when, hits(list)])),
      actions: {
        ...first,
        ...Object.fromEntries(Object.entries(second).map(([name, n]) => [name, n + (first[name] ?? 0)])),
      },
    },
    started,
  );
});
