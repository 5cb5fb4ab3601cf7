import { check } from '../check';
import type { Integrations } from '../integrations/store';
import { type Credential, heldSince } from '../record';
import type { CredentialsWorld } from '../world';
import { markOf } from './mark';
import { proofOf, seenBy, withKeys, withUses } from './observe';
import { tryOldKey } from './prove';
import { type Reason, type Rotation, rotationId } from './record';
import { type RotationShown, type RotationsShown, shownOf } from './shown';
import { mayChange } from './steps';
import { loadRotation, loadRotations, storeDeclined, storeRotations } from './store';

/** What a person decides while they prepare; what is left out stays. */
export interface Preparation {
  /** '': no day. */
  readonly day?: string | undefined;
  /** The id of another credential of the account, to which the integrations move first; '': none. */
  readonly second?: string | undefined;
  readonly ready?: boolean | undefined;
}

/** The replacing of keys, several at once. Undefined: there is no such rotation, or credential. */
export interface Rotations {
  list(): Promise<RotationsShown>;
  /** Begins one; where one is under way for this credential, that. */
  begin(credential: string, reason: Reason): Promise<RotationShown | undefined>;
  /** How it stands, by what its credential and its integrations show now. Asks nobody. */
  look(id: string): Promise<RotationShown | undefined>;
  prepare(id: string, preparation: Preparation): Promise<RotationShown | undefined>;
  /** The key of an integration was changed; or that was said by mistake. */
  tick(id: string, integration: string, done: boolean): Promise<RotationShown | undefined>;
  /** Tries the old key, and the one that the integrations use from now on: a read each. */
  prove(id: string): Promise<RotationShown | undefined>;
  /** Finishes it with whatever is left undone; or goes on with it. */
  finish(id: string, finished: boolean): Promise<RotationShown | undefined>;
  remove(id: string): Promise<void>;
  /** No reminder for a day; of a credential whose key was replaced, none of that change. */
  later(credential?: string): Promise<void>;
}

export interface RotationsWorld extends CredentialsWorld {
  readonly integrations: Integrations;
}

/** For how long nobody is reminded who wants quiet, in ms. */
const quietFor = 24 * 60 * 60_000;

/** Rotations over their world. What changes one of them is done in its turn. */
export function createRotations(world: RotationsWorld): Rotations {
  const { vault, repository, integrations, clock, newId } = world;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => world.inTurn('rotations', work);

  const othersOf = async (credential: Credential) =>
    (await repository.besides(credential)).map(({ id, label }) => ({ id, label }));

  const show = async (rotation: Rotation): Promise<RotationShown> => {
    const credential = await repository.get(rotation.credential);
    return shownOf(rotation, credential, credential && (await othersOf(credential)));
  };

  /** By what can be seen now. One that is finished stays as it was. */
  const observed = async (rotation: Rotation): Promise<Rotation> => {
    if (rotation.finishedAt !== undefined) return rotation;
    const credential = await repository.get(rotation.credential);
    const seen = credential && (await seenBy(rotation.id, credential));
    return withUses(seen ? withKeys(rotation, seen) : rotation, await integrations.all());
  };

  const keep = async (before: Rotation | undefined, rotation: Rotation): Promise<RotationShown> => {
    if (JSON.stringify(before) !== JSON.stringify(rotation)) await storeRotations(vault, rotation);
    return show(rotation);
  };

  /** Looks at it, lets `change` do its part, and looks again: what was done elsewhere shows too. */
  const changing = (
    id: string,
    change: (rotation: Rotation) => Rotation | Promise<Rotation> = (rotation) => rotation,
  ): Promise<RotationShown | undefined> =>
    inTurn(async () => {
      const before = await loadRotation(vault, id);
      return before && keep(before, await observed(await change(await observed(before))));
    });

  /** One that is finished stays as it is. */
  const changingOpen = (
    id: string,
    change: (rotation: Rotation) => Rotation | Promise<Rotation>,
  ): Promise<RotationShown | undefined> =>
    changing(id, (rotation) => (rotation.finishedAt === undefined ? change(rotation) : rotation));

  const begun = async (credential: Credential, asked: Reason): Promise<Rotation> => {
    const id = newId();
    const { previous } = credential;
    const isReset = asked === 'reset-noticed' && previous !== undefined;
    const old = isReset ? previous : credential;
    return {
      id,
      credential: credential.id,
      label: credential.label,
      host: new URL(old.origin).host,
      owner: old.owner,
      // Without an earlier key there is no reset that was noticed.
      reason: asked === 'reset-noticed' && !isReset ? 'planned' : asked,
      startedAt: clock(),
      oldMark: await markOf(id, old.key),
      uses: [],
    };
  };

  /** With the key of another user of the account in the old one's place; '': with none. Finished, or reset, it stays. */
  const withSecond = async (rotation: Rotation, asked: string, checked?: Credential): Promise<Rotation> => {
    // Once the old key is gone, nothing moves before it.
    if (rotation.reason !== 'planned' || rotation.next) return rotation;
    if (asked === '') return { ...rotation, second: undefined };
    const account = (await repository.get(rotation.credential))?.account;
    if (!checked?.lastCheck || checked.account !== account || checked.id === rotation.credential)
      return rotation;
    const { id, label, lastCheck } = checked;
    return { ...rotation, second: { credential: id, label, proof: proofOf(lastCheck) } };
  };

  return {
    async list() {
      const { rotations, unread } = await loadRotations(vault);
      const credentials = new Map((await repository.all()).credentials.map((one) => [one.id, one]));
      const present = await Promise.all(rotations.map(observed));
      return { rotations: present.map((one) => shownOf(one, credentials.get(one.credential))), unread };
    },
    begin: (id, reason) =>
      inTurn(async () => {
        const credential = await repository.get(id);
        if (!credential) return undefined;
        const { rotations } = await loadRotations(vault);
        const present = rotations.find((one) => one.credential === id && one.finishedAt === undefined);
        return keep(present, await observed(present ?? (await begun(credential, reason))));
      }),
    look: (id) => changing(id),
    async prepare(id, { day, second, ready }) {
      const checked = second ? await check(second, world) : undefined;
      return changingOpen(id, async (rotation) => ({
        ...(second === undefined ? rotation : await withSecond(rotation, second, checked)),
        ...(day !== undefined && { day: day || undefined }),
        ...(ready !== undefined && { readyAt: ready ? clock() : undefined }),
      }));
    },
    tick: (id, integration, done) =>
      changingOpen(id, async (rotation) => {
        const use = rotation.uses.find((one) => one.id === integration);
        if (!use || !mayChange(rotation) || done === (use.changedAt !== undefined)) return rotation;
        const { second, credential } = rotation;
        if (done && second) await integrations.move(integration, second.credential);
        else if (done) await integrations.keyChanged(integration, clock());
        else {
          if (second) await integrations.move(integration, credential);
          await integrations.keyChanged(integration, use.changedBefore);
        }
        return rotation;
      }),
    async prove(id) {
      const before = await loadRotation(vault, id);
      if (!before || before.finishedAt !== undefined) return before && show(before);
      const { credential, second } = before;
      const found = await tryOldKey(before, await repository.get(credential), world);
      // Two records that turn out to be of one key are one from then on.
      const checked = await check(credential, world);
      const other = second && (await check(second.credential, world));
      return changingOpen(id, (rotation) => ({
        ...rotation,
        credential: checked?.id ?? rotation.credential,
        // A key that could be tried before was proven then.
        old: found?.came === 'not-kept' ? (rotation.old ?? found) : (found ?? rotation.old),
        second:
          rotation.second && rotation.second.credential === other?.id
            ? { ...rotation.second, proof: other.lastCheck && proofOf(other.lastCheck) }
            : rotation.second,
      }));
    },
    finish: (id, finished) =>
      changing(id, (rotation) => ({ ...rotation, finishedAt: finished ? clock() : undefined })),
    remove: (id) => inTurn(() => vault.remove([rotationId(id)])),
    later: (credential) =>
      inTurn(async () => {
        const { rotations, declined } = await loadRotations(vault);
        if (credential === undefined) {
          const quietUntil = clock() + quietFor;
          const open = rotations.filter(({ finishedAt }) => finishedAt === undefined);
          await storeRotations(vault, ...open.map((one) => ({ ...one, quietUntil })));
          return;
        }
        const one = await repository.get(credential);
        if (one) await storeDeclined(vault, new Map([...declined, [credential, heldSince(one)]]));
      }),
  };
}
