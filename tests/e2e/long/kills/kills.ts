import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { seeded } from '../../../unit/activecampaign/seeded.ts';
import type { Keyring } from '../../support/keyring.ts';
import type { Random } from '../../support/messages/random-input.ts';
import { Background } from '../background.ts';
import { afterMs } from '../pace.ts';
import { Account } from './account.ts';
import { Draft } from './draft.ts';
import { Protection } from './protection.ts';

/** Who is killed how often, and how it is chosen when. */
export interface KillPlan {
  readonly backgrounds: number;
  readonly browsers: number;
  readonly seed: number;
  /** Hears the figures so far, after each kill that was survived. */
  readonly survived?: (figures: KillFigures) => void;
}

/** What came of it. That nothing was lost needs no figure: it would have failed. */
export interface KillFigures {
  readonly backgrounds: number;
  readonly browsers: number;
  /** Writes that were confirmed. */
  readonly confirmed: number;
  /** Kills in mid-change of the protection, and how many of these cut one short. */
  readonly protections: number;
  readonly cutShort: number;
}

/** The latest moment of a kill after writing has begun, in ms. */
const latest = 60;
/** How long a change of protection takes at most, in ms: its kills come within. */
const latestOfProtection = 1_000;
/** The part of the kills that come while the protection is changed. */
const protectionPart = 0.06;

/**
 * Writes to several records at once without pause, kills in the midst of it, and reads everything back: each record
 * must be readable, and hold what was last confirmed or something sent later.
 *
 * @throws an Error that says what was lost.
 */
export async function killAgainAndAgain(
  keyring: Keyring,
  sandbox: Sandbox,
  { backgrounds, browsers, seed, survived }: KillPlan,
): Promise<KillFigures> {
  const random = seeded(seed);
  const records = recordsOf(sandbox, random);
  const protection = new Protection(random);
  const figures = { backgrounds: 0, browsers: 0, confirmed: 0, protections: 0, cutShort: 0 };
  // Firefox loses an extension that was installed a second before its end; that is its own affair.
  if (keyring.browserName === 'firefox') await keyring.restart();
  let background = new Background(await keyring.openExtensionPage('options.html'));
  for (const record of records) await record.change(background);
  await readAll(background, records, protection);

  for (let left = backgrounds + browsers; left > 0; left--) {
    // Browsers are killed here and there between the backgrounds.
    const wholeBrowser = random() * left < browsers - figures.browsers;
    const kill = () => (wholeBrowser ? keyring.kill() : keyring.killBackground());
    if (random() < protectionPart) {
      figures.protections += 1;
      if (!(await killInChange(background, protection, kill, random))) figures.cutShort += 1;
    } else figures.confirmed += await killInWrites(background, records, kill, random);
    if (wholeBrowser) {
      figures.browsers += 1;
      await keyring.restart();
      background = new Background(await keyring.openExtensionPage('options.html'));
    } else figures.backgrounds += 1;
    await readAll(background, records, protection);
    survived?.(figures);
  }
  return figures;
}

type Records = readonly (Account | Draft)[];

function recordsOf(sandbox: Sandbox, random: Random): Records {
  const accounts = sandbox.addAccounts(6).map(({ name, apiUrl, users }) => {
    const key = users[0]?.key ?? '';
    return new Account({ name, url: apiUrl, key }, random);
  });
  return [...accounts, ...['paste', 'note'].map((name) => new Draft(name, random))];
}

/** Writes to all records side by side until the kill; how many writes were confirmed. */
async function killInWrites(
  background: Background,
  records: Records,
  kill: () => Promise<void>,
  random: Random,
): Promise<number> {
  let killed = false;
  let confirmed = 0;
  const writing = records.map(async (record) => {
    while (!killed && (await record.change(background))) confirmed += 1;
  });
  await afterMs(random() * latest);
  await kill();
  killed = true;
  await Promise.all(writing);
  return confirmed;
}

/** Kills in a change of the protection: at any moment, or just after it has begun to write. Whether it was confirmed. */
async function killInChange(
  background: Background,
  protection: Protection,
  kill: () => Promise<void>,
  random: Random,
): Promise<boolean> {
  const writing = random() < 0.5 ? background.change() : undefined;
  const changing = protection.change(background);
  if (writing) await Promise.race([writing, changing]);
  await afterMs(random() * (writing ? latest / 3 : latestOfProtection));
  await kill();
  return changing;
}

async function readAll(background: Background, records: Records, protection: Protection): Promise<void> {
  await protection.read(background);
  const listing = await background.answer('credentials.list', {});
  if (listing.unreadable > 0) throw new Error(`${listing.unreadable} records cannot be read`);
  await Promise.all(
    records.map((one) => (one instanceof Account ? one.read(listing, background) : one.read(background))),
  );
}
