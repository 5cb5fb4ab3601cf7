import type { Proof, Rotation } from './record';

/** What there is to do, in words: prepare, reset the key, change it in each integration, prove, keep the record. */
export type StepId = 'prepare' | 'reset' | 'change' | 'prove' | 'record';

/** One step, and how it stands: the first that is not done is the one to do now; of a finished rotation none is. */
export interface Step {
  readonly id: StepId;
  readonly state: 'done' | 'now' | 'later';
}

/** Whether a key is proven to work. */
export const isWorking = (proof: Proof | undefined): boolean => proof?.came === 'works';

/**
 * Whether a key is proven dead. A refusal may also mean a deleted user or another account; of a key that once worked at
 * this very host, each of them is its end.
 */
export const isDead = (proof: Proof | undefined): boolean => proof?.came === 'refused';

/** How many integrations have been changed. */
export const changedCount = ({ uses }: Pick<Rotation, 'uses'>): number =>
  uses.filter(({ changedAt }) => changedAt !== undefined).length;

/** Whether the key that the integrations use from now on is proven: the second user's, where there is one. */
export const isNewProven = ({ next, second }: Rotation): boolean =>
  isWorking(second ? second.proof : next?.proof);

/** Whether it is certain that the old key is no longer the key: it was replaced here, or ActiveCampaign refuses it. */
export const isReset = ({ next, second, old }: Rotation): boolean =>
  second ? next !== undefined || isDead(old) : isWorking(next?.proof);

/**
 * What has to be done, in this order. Where the reset came first (it was noticed, or could not wait) there is nothing to
 * prepare; with a second user's key everything is changed before the old key goes.
 */
export function orderOf({ reason, second }: Pick<Rotation, 'reason' | 'second'>): readonly StepId[] {
  if (reason !== 'planned') return ['reset', 'change', 'prove', 'record'];
  return second
    ? ['prepare', 'change', 'reset', 'prove', 'record']
    : ['prepare', 'reset', 'change', 'prove', 'record'];
}

const isDone: Readonly<Record<StepId, (rotation: Rotation) => boolean>> = {
  prepare: (rotation) =>
    rotation.second
      ? rotation.readyAt !== undefined && isWorking(rotation.second.proof)
      : rotation.readyAt !== undefined || rotation.next !== undefined,
  reset: isReset,
  change: (rotation) => changedCount(rotation) === rotation.uses.length && mayChange(rotation),
  prove: (rotation) => isDead(rotation.old) && isNewProven(rotation),
  record: ({ finishedAt }) => finishedAt !== undefined,
};

/** Whether there is a key that the integrations can be changed to. */
export const mayChange = (rotation: Rotation): boolean =>
  rotation.second ? isDone.prepare(rotation) : rotation.next !== undefined;

/** The steps of a rotation and how each stands, by the evidence alone. */
export function stepsOf(rotation: Rotation): readonly Step[] {
  const order = orderOf(rotation);
  const isOver = rotation.finishedAt !== undefined;
  const first = isOver ? undefined : order.find((id) => !isDone[id](rotation));
  return order.map((id) => ({
    id,
    state: isDone[id](rotation) ? 'done' : id === first ? 'now' : 'later',
  }));
}

/** What is still undone, apart from finishing. */
export const leftOf = (rotation: Rotation): readonly StepId[] =>
  orderOf(rotation).filter((id) => id !== 'record' && !isDone[id](rotation));
