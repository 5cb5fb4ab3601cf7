import type { Credential } from '../record';
import { type CredentialRow, rowOf } from '../row';
import type { Proof, Rotation } from './record';
import {
  changedCount,
  isNewProven,
  isReset,
  leftOf,
  mayChange,
  type Step,
  type StepId,
  stepsOf,
} from './steps';

/** Another credential of the account, whose key the integrations could use instead. */
export interface OtherKey {
  readonly id: string;
  readonly label: string;
}

/** A rotation as pages show it: without the marks of its keys. */
export interface RotationShown extends Omit<Rotation, 'oldMark' | 'next' | 'quietUntil'> {
  readonly next?: { readonly at: number; readonly proof?: Proof | undefined } | undefined;
  readonly steps: readonly Step[];
  /** What is undone, apart from finishing it. */
  readonly left: readonly StepId[];
  readonly changed: number;
  readonly mayChange: boolean;
  readonly isReset: boolean;
  readonly isNewProven: boolean;
  /** Whether keys wait to be tried by themselves. */
  readonly proofsDue: boolean;
  /** The credential as it is now; undefined where it is gone. */
  readonly row?: CredentialRow | undefined;
  readonly others: readonly OtherKey[];
}

/** All rotations, as a page lists them. */
export interface RotationsShown {
  /** The latest begun first. */
  readonly rotations: readonly RotationShown[];
  /** Records that could not be read. They are kept as they are. */
  readonly unread: number;
}

/** Whether a new key has come that nobody has looked at yet, or after which the old one was not tried. */
const proofsDue = ({ next, old, finishedAt }: Rotation): boolean =>
  finishedAt === undefined &&
  next !== undefined &&
  (next.proof === undefined || old === undefined || old.at < next.at);

/** A rotation for a page: what is named here and nothing else, so that no later field slips out. */
export const shownOf = (
  rotation: Rotation,
  credential: Credential | undefined,
  others: readonly OtherKey[] = [],
): RotationShown => ({
  id: rotation.id,
  credential: rotation.credential,
  label: rotation.label,
  host: rotation.host,
  owner: rotation.owner,
  reason: rotation.reason,
  startedAt: rotation.startedAt,
  day: rotation.day,
  readyAt: rotation.readyAt,
  second: rotation.second,
  next: rotation.next && { at: rotation.next.at, proof: rotation.next.proof },
  old: rotation.old,
  uses: rotation.uses,
  finishedAt: rotation.finishedAt,
  steps: stepsOf(rotation),
  left: leftOf(rotation),
  changed: changedCount(rotation),
  mayChange: mayChange(rotation),
  isReset: isReset(rotation),
  isNewProven: isNewProven(rotation),
  proofsDue: credential !== undefined && proofsDue(rotation),
  row: credential && rowOf(credential),
  others,
});
