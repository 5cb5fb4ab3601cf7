import type { Integration } from '../integrations/record';
import { type Credential, readCredential } from '../record';
import type { Change } from './plan';

/** Where the records that take restores back lie in the vault. */
export const undoPrefix = 'restored/';

/** Where the one with this id lies. */
export const undoRecordId = (id: string): string => `${undoPrefix}${id}`;

/** One credential before and after a restore. Both have the same id; absent: it was not there. */
export interface Step {
  readonly before?: Credential | undefined;
  readonly after?: Credential | undefined;
}

/** What is needed to take a restore back. */
export interface Undo {
  /** When it was restored: ms since 1970. */
  readonly at: number;
  readonly steps: readonly Step[];
  /** The ids of the integrations that came. Missing in records of before. */
  readonly integrations?: readonly string[] | undefined;
}

/** The record that takes these changes back once they have been carried out. */
export const undoOf = (
  changes: readonly Change[],
  integrations: readonly Integration[],
  at: number,
): Undo => ({
  at,
  integrations: integrations.map(({ id }) => id),
  steps: changes
    .filter((change) => change.kind !== 'same')
    .map((change) => ({
      before: 'before' in change ? change.before : undefined,
      after: 'after' in change ? change.after : undefined,
    })),
});

const readStep = (value: unknown): Step => {
  const { before, after } = (value ?? {}) as Partial<Record<string, unknown>>;
  return { before: readCredential(before), after: readCredential(after) };
};

/** Reads such a record as it came out of the vault; undefined where it is none. */
export function readUndo(value: unknown): Undo | undefined {
  const { at, steps, integrations } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof at !== 'number' || !Array.isArray(steps)) return undefined;
  const came = Array.isArray(integrations) ? integrations.filter((id) => typeof id === 'string') : [];
  return { at, steps: steps.map(readStep), integrations: came };
}
