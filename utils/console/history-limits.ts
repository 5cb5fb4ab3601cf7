import type { Vault } from '@/utils/vault/vault';

/** What may stay in the history. */
export interface HistoryLimits {
  readonly entries: number;
  /** Days. */
  readonly days: number;
  /** Megabytes (of a million characters) over all entries. */
  readonly megabytes: number;
  /** Whether the bodies of answers are kept. */
  readonly bodies: boolean;
}

/** What can be chosen for each. */
export const historyChoices = {
  entries: [50, 200, 500, 1_000],
  days: [1, 7, 30, 90],
  megabytes: [10, 50, 200],
} as const;

/** The usual limits. */
export const usualLimits: HistoryLimits = { entries: 500, days: 30, megabytes: 50, bodies: true };

/** Where the choice is kept. */
export interface LimitsStore {
  read(): Promise<HistoryLimits>;
  write(limits: HistoryLimits): Promise<void>;
}

const record = 'history-limits';

const oneOf = <T extends number>(choices: readonly T[], value: unknown, usual: number): number =>
  choices.find((one) => one === value) ?? usual;

/** The choice as a record of the vault; what is damaged there counts as not chosen. */
export const limitsInVault = (vault: Pick<Vault, 'read' | 'write'>): LimitsStore => ({
  async read() {
    const opened = await vault.read(record);
    const kept = (opened?.ok ? opened.value : undefined) as
      | Partial<Record<string, unknown>>
      | null
      | undefined;
    return {
      entries: oneOf(historyChoices.entries, kept?.entries, usualLimits.entries),
      days: oneOf(historyChoices.days, kept?.days, usualLimits.days),
      megabytes: oneOf(historyChoices.megabytes, kept?.megabytes, usualLimits.megabytes),
      bodies: kept?.bodies !== false,
    };
  },
  write: (limits) => vault.write({ [record]: limits }),
});
