import { isChangeDue } from '@/utils/activecampaign/integrations/due';
import type { Integration } from '../integrations/record';
import { type Credential, heldSince } from '../record';
import { withUses } from './observe';
import type { Rotation } from './record';
import { changedCount } from './steps';

/** What is worth saying of keys that are being replaced, or were. */
export type RotationNotice =
  | {
      readonly kind: 'rotation';
      /** How many are under way; the one, where there is no other. */
      readonly count: number;
      readonly id?: string | undefined;
      /** Of how many integrations of all of them the key was changed. */
      readonly changed: number;
      readonly of: number;
    }
  /** A key was replaced, and nobody is changing it where it is used. */
  | {
      readonly kind: 'old-key';
      /** The credential's id. */
      readonly credential: string;
      readonly label: string;
      readonly count: number;
    };

/** What decides of it. */
export interface RotationGrounds {
  readonly rotations: readonly Rotation[];
  readonly declined: ReadonlyMap<string, number>;
  readonly credentials: readonly Credential[];
  readonly integrations: readonly Integration[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** For how long it is said that a key was replaced: an integration that still does not work is known by then. */
const saidFor = 30 * 24 * 60 * 60_000;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Whether its key was replaced by another one of the same user that works. */
const isReplaced = ({ previous, owner, lastCheck }: Credential): boolean =>
  previous?.owner !== undefined && previous.owner.id === owner?.id && lastCheck?.diagnosis.state === 'good';

function replaced(grounds: RotationGrounds): RotationNotice | undefined {
  const { rotations, declined, credentials, integrations, now } = grounds;
  for (const one of credentials.filter(isReplaced)) {
    const since = heldSince(one);
    const isKnown =
      declined.get(one.id) === since ||
      rotations.some(
        ({ credential, next, finishedAt }) =>
          credential === one.id && (finishedAt === undefined || (next?.at ?? 0) >= since),
      );
    if (isKnown || now - since > saidFor) continue;
    const uses = integrations.filter(({ credential }) => credential === one.id);
    const count = uses.filter((use) => isChangeDue(use, since)).length;
    if (count > 0) return { kind: 'old-key', credential: one.id, label: one.label, count };
  }
  return undefined;
}

/** The one thing to say: first what was begun, then what should be. */
export function rotationNotice(grounds: RotationGrounds): RotationNotice | undefined {
  const { rotations, integrations, now } = grounds;
  const told = rotations
    .filter(({ finishedAt, quietUntil = 0 }) => finishedAt === undefined && quietUntil <= now)
    .map((one) => withUses(one, integrations));
  const [first] = told;
  if (!first) return replaced(grounds);
  return {
    kind: 'rotation',
    count: told.length,
    id: told.length === 1 ? first.id : undefined,
    changed: total(told.map(changedCount)),
    of: total(told.map(({ uses }) => uses.length)),
  };
}
