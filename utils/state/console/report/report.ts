import { type ReadonlySignal, signal } from '@preact/signals';
import { usualAnswer } from '@/utils/activecampaign/operations/usual-answer';
import { formFiles } from '@/utils/exchange/report/forms';
import { usualSentence } from '@/utils/exchange/report/usual';
import type { Language } from '@/utils/i18n/language';
import type { Client } from '@/utils/messaging/client';
import type { ErrorCode } from '@/utils/messaging/reply';
import type { Draft } from '../../draft';
import type { CredentialRow } from '../../shown';
import { createExpected, type Expected } from './expected';
import { callOf, type GatheredCall, gather, type Subject } from './gather';
import { type MadeReport, makeReport, type ReportChoice, type ReportWords } from './make';
import { createPicking, type Picking } from './picking';

/** What the report of a page is made with. */
export interface ReportingWorld {
  /** `0.1.0`. */
  readonly version: string;
  readonly userAgent: string;
  /** `Europe/Paris`. */
  readonly timeZone: string;
  /** The language of the page, which a report begins with. */
  readonly language: Language;
  readonly wordsIn: (language: Language) => Promise<ReportWords>;
}

/** What the store stands on. */
export interface ReportStoreWorld extends ReportingWorld {
  readonly client: Client;
  /** The credential's id. */
  readonly id: string;
  readonly row: () => CredentialRow | undefined;
  readonly draft: Draft;
  readonly clock: () => number;
  readonly later: (ms: number, work: () => void) => () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly save: (name: string, text: string, type: string) => void;
}

/** What was last done with the report. */
export type Leaving = 'copied' | 'not-copied' | 'saved';

/** A report before it leaves: what it is about, how it is wanted, and what it says. */
export interface ReportStore {
  readonly picking: Picking;
  /** The calls that it is about; undefined while no report is open. */
  readonly calls: ReadonlySignal<readonly GatheredCall[] | undefined>;
  /** How many of the calls are no longer in the history. */
  readonly missing: ReadonlySignal<number>;
  readonly expected: Expected;
  readonly draft: Draft;
  readonly choice: ReadonlySignal<ReportChoice & { readonly language: Language }>;
  /** What a good answer to the call usually is, in the report's language; undefined where that is not known. */
  readonly usual: ReadonlySignal<string | undefined>;
  readonly made: ReadonlySignal<MadeReport | undefined>;
  readonly trouble: ReadonlySignal<ErrorCode | undefined>;
  readonly left: ReadonlySignal<Leaving | undefined>;
  open(subjects: readonly Subject[]): Promise<void>;
  expect(text: string): void;
  choose(change: Partial<ReportChoice & { readonly language: Language }>): void;
  /** Both let it leave only once it was looked through, as it is then, and no key was found. */
  copy(): Promise<void>;
  save(): Promise<void>;
  close(): void;
  /** Empties the store: Keyring was locked. */
  forget(): void;
}

/** How long after a keystroke the report is written anew, in ms. */
const pause = 200;

/** The store over its world. */
export function createReportStore(world: ReportStoreWorld): ReportStore {
  const { client, draft, version, userAgent, timeZone } = world;
  const picking = createPicking();
  const expected = createExpected(draft);
  const calls = signal<readonly GatheredCall[] | undefined>(undefined);
  const missing = signal(0);
  const beginning = { form: 'text', personal: false, language: world.language } as const;
  const choice = signal<ReportChoice & { readonly language: Language }>(beginning);
  const usual = signal<string | undefined>(undefined);
  const made = signal<MadeReport | undefined>(undefined);
  const trouble = signal<ErrorCode | undefined>(undefined);
  const left = signal<Leaving | undefined>(undefined);
  /** What was asked for a report before has nothing to say of this one. */
  let round = 0;
  let opening = 0;
  let callOff: () => void = () => undefined;
  /** Whether something was typed that the report does not say yet. */
  let behind = false;
  /** Whether the person said whether personal data are to stay. */
  let decided = false;
  let present: Promise<MadeReport | undefined> = Promise.resolve(undefined);

  const write = async (asked: number): Promise<MadeReport | undefined> => {
    const row = world.row();
    const about = calls.value;
    if (!row || !about || about.length === 0) return undefined;
    const words = await world.wordsIn(choice.value.language);
    if (asked !== round) return undefined;
    const [only] = about.length === 1 ? about : [];
    usual.value = only?.operation && usualSentence(usualAnswer(only.operation), words.messages.report);
    const context = { expected: expected.text.value, timeZone, version, userAgent };
    const came = await makeReport(client, row, about, context, choice.value, words);
    if (asked !== round) return undefined;
    trouble.value = typeof came === 'string' ? came : undefined;
    made.value = typeof came === 'string' ? undefined : came;
    return made.value;
  };
  /** What was written for an earlier choice goes: it may show what was to be replaced. */
  const givenUp = (asked: number) => (): undefined => {
    if (asked !== round) return;
    trouble.value = 'internal';
    made.value = undefined;
  };
  const writeNow = (): Promise<MadeReport | undefined> => {
    callOff();
    behind = false;
    left.value = undefined;
    round += 1;
    present = write(round).catch(givenUp(round));
    return present;
  };
  const close = (): void => {
    callOff();
    behind = false;
    round += 1;
    opening += 1;
    present = Promise.resolve(undefined);
    calls.value = undefined;
    missing.value = 0;
    made.value = undefined;
    usual.value = undefined;
    trouble.value = undefined;
    left.value = undefined;
  };
  /** The report as it is wanted now, if it may leave; tried again where it could not be made. */
  const ready = async (): Promise<MadeReport | undefined> => {
    const last = await (behind || trouble.value !== undefined ? writeNow() : present);
    return last?.proof.clean ? last : undefined;
  };

  return {
    picking,
    calls,
    missing,
    expected,
    draft,
    choice,
    usual,
    made,
    trouble,
    left,
    async open(subjects) {
      close();
      const asked = opening;
      const row = world.row();
      if (!row) return;
      const [found] = await Promise.all([
        gather(world, subjects, row.origin),
        expected.about(subjects.map(callOf)),
      ]);
      if (asked !== opening) return;
      if (typeof found === 'string') trouble.value = found;
      calls.value = typeof found === 'string' ? [] : found.calls;
      missing.value = typeof found === 'string' ? 0 : found.missing;
      await writeNow();
    },
    expect(text) {
      expected.type(text);
      callOff();
      behind = true;
      left.value = undefined;
      callOff = world.later(pause, () => void writeNow());
    },
    choose(change) {
      decided ||= change.personal !== undefined;
      const next = { ...choice.value, ...change };
      // A forum is public.
      choice.value = decided ? next : { ...next, personal: next.form === 'markdown' };
      void writeNow();
    },
    async copy() {
      const report = await ready();
      if (!report) return;
      left.value = await world.copy(report.text).then(
        () => 'copied' as const,
        () => 'not-copied' as const,
      );
    },
    async save() {
      const report = await ready();
      if (!report) return;
      const { ending, type } = formFiles[choice.value.form];
      const day = new Date(world.clock()).toISOString().slice(0, 10);
      world.save(`activecampaign-report-${day}.${ending}`, report.text, type);
      left.value = 'saved';
    },
    close,
    forget() {
      close();
      picking.stop();
      expected.forget();
      choice.value = beginning;
      decided = false;
    },
  };
}
