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
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** For how long it is said that a key was replaced: an integration that still does not work is known by then. */
const saidFor = 30 * 24 * 60 * 60_000;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Whether its key was replaced by another one of the same user that works. */
const isReplaced = ({ previous, owner, lastCheck }: Credential): boolean =>
  previous?.owner !== undefined && previous.owner.id === owner?.id && lastCheck?.diagnosis.state === 'good';

/** The credentials whose key was replaced not long ago, for which nobody has begun a rotation or put the reminder aside. */
const untold = ({ rotations, declined, credentials, now }: RotationGrounds): readonly Credential[] =>
  credentials.filter((one) => {
    const since = heldSince(one);
    const isKnown =
      declined.get(one.id) === since ||
      rotations.some(
        ({ credential, next, finishedAt }) =>
          credential === one.id && (finishedAt === undefined || (next?.at ?? 0) >= since),
      );
    return isReplaced(one) && !isKnown && now - since <= saidFor;
  });

function replaced(
  grounds: RotationGrounds,
  integrations: readonly Integration[],
): RotationNotice | undefined {
  for (const one of untold(grounds)) {
    const uses = integrations.filter(({ credential }) => credential === one.id);
    const count = uses.filter((use) => isChangeDue(use, heldSince(one))).length;
    if (count > 0) return { kind: 'old-key', credential: one.id, label: one.label, count };
  }
  return undefined;
}

function underWay(
  open: readonly Rotation[],
  integrations: readonly Integration[],
): RotationNotice | undefined {
  if (open.length === 0) return undefined;
  const told = open.map((one) => withUses(one, integrations));
  return {
    kind: 'rotation',
    count: told.length,
    id: told.length === 1 ? told[0]?.id : undefined,
    changed: total(told.map(changedCount)),
    of: total(told.map(({ uses }) => uses.length)),
  };
}

/**
 * The one thing to say: first what nobody may know of yet, then what was begun. `allIntegrations` is asked only where
 * something may be said: most of the time nothing is, and the popup waits for this.
 */
export async function rotationNotice(
  grounds: RotationGrounds,
  allIntegrations: () => Promise<readonly Integration[]>,
): Promise<RotationNotice | undefined> {
  const { rotations, now } = grounds;
  const open = rotations.filter(
    ({ finishedAt, quietUntil = 0 }) => finishedAt === undefined && quietUntil <= now,
  );
  if (open.length === 0 && untold(grounds).length === 0) return undefined;
  const integrations = await allIntegrations();
  return replaced(grounds, integrations) ?? underWay(open, integrations);
}
