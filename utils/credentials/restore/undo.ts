import { binIntegrations, dropIntegrations } from '../integrations/records';
import type { Credential } from '../record';
import { undoTime } from '../removal';
import type { CredentialsWorld } from '../world';
import { inTurns } from './in-turns';
import { sameKey } from './likeness';
import { readUndo, type Step, type Undo, undoPrefix, undoRecordId } from './undo-record';

/** A clock that was set back must not keep a removed key for ever. */
const isInTime = ({ at }: Undo, now: number): boolean => at <= now && now - at < undoTime;

/** A restore that can still be taken back. */
export interface Undoable {
  readonly id: string;
  /** When it was restored: ms since 1970. */
  readonly at: number;
}

/** The credentials that a restore took away: their integrations wait with them. */
const takenAway = ({ steps }: Undo): readonly string[] =>
  steps.flatMap(({ before, after }) => (before && !after ? [before.id] : []));

/**
 * The latest restore that can be taken back; what is needed for those whose time is over is deleted, the integrations
 * of the credentials they took away among it.
 */
export async function undoableRestore(world: CredentialsWorld): Promise<Undoable | undefined> {
  const { vault, clock } = world;
  const { values } = await vault.contents(undoPrefix);
  const now = clock();
  const kept: Undoable[] = [];
  const over: string[] = [];
  const gone: string[] = [];
  for (const [id, value] of values) {
    const undo = readUndo(value);
    if (undo && isInTime(undo, now)) kept.push({ id: id.slice(undoPrefix.length), at: undo.at });
    else {
      over.push(id);
      if (undo) gone.push(...takenAway(undo));
    }
  }
  await dropIntegrations(gone, world);
  if (over.length > 0) await vault.remove(over);
  return kept.sort((one, other) => other.at - one.at)[0];
}

/** What taking a restore back came to. */
export interface Undone {
  /** How many credentials are as they were before. */
  readonly undone: number;
  /** How many were changed since, and were left as they are. */
  readonly left: number;
}

/** Whether a credential still has what the restore gave it, in all that a person may change. */
const isAsWritten = (now: Credential, written: Credential): boolean =>
  (['origin', 'key', 'label', 'environment', 'colour', 'pinned'] as const).every(
    (field) => now[field] === written[field],
  ) && (now.tags ?? []).join('\n') === (written.tags ?? []).join('\n');

/** Whether a step can be taken back without losing what came after it. */
function canGoBack({ before, after }: Step, present: readonly Credential[]): boolean {
  const now = present.find(({ id }) => id === (after ?? before)?.id);
  if (after) return now !== undefined && isAsWritten(now, after);
  // It was removed. Its key may have been saved again meanwhile.
  return before !== undefined && !now && !present.some((one) => sameKey(one, before));
}

/**
 * Takes a restore back; undefined when it is too late, or there is none with this id. What was changed since then
 * stays as it is.
 */
export async function undoRestore(id: string, world: CredentialsWorld): Promise<Undone | undefined> {
  const { vault, repository, clock } = world;
  const opened = await vault.read(undoRecordId(id));
  const undo = opened?.ok ? readUndo(opened.value) : undefined;
  if (!undo || !isInTime(undo, clock())) return undefined;
  const touched = undo.steps.flatMap(({ before, after }) =>
    [before, after].filter((one) => one !== undefined),
  );
  return inTurns(
    touched.map(({ account }) => account),
    async () => {
      const { credentials } = await repository.all();
      const steps = undo.steps.filter((step) => canGoBack(step, credentials));
      const back = steps.flatMap(({ before }) => (before ? [before] : []));
      if (back.length > 0) await repository.put(...back);
      for (const { before, after } of steps) if (after && !before) await repository.remove(after.id);
      await binIntegrations(undo.integrations ?? [], world);
      await dropIntegrations(
        touched.map((one) => one.id),
        world,
      );
      await vault.remove([undoRecordId(id)]);
      return { undone: steps.length, left: undo.steps.length - steps.length };
    },
    world,
  );
}
