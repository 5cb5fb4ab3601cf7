import {
  type ContentProblem,
  type IntegrationContent,
  readContent,
} from '@/utils/activecampaign/integrations/content';
import { undoTime } from '../removal';
import type { CredentialsWorld } from '../world';
import { type Integration, integrationId, type StoredIntegration } from './record';
import { inIntegrationsTurn, loadIntegrations, storeIntegrations } from './records';

/** What a change of an integration came to. */
export type IntegrationChange =
  | { readonly kind: 'done'; readonly integration: Integration }
  /** Nothing was changed: it, or its credential, is no longer there; there is no room; what was typed cannot be kept. */
  | { readonly kind: 'gone' | 'full' | ContentProblem };

/** All integrations, as pages list them. */
export interface IntegrationsListing {
  readonly integrations: readonly Integration[];
  /** What was removed a short while ago and can be brought back, the latest first. */
  readonly removed: readonly Pick<Integration, 'id' | 'credential' | 'name'>[];
  /** Records that could not be read. They are kept as they are. */
  readonly unread: number;
}

/** How many integrations are kept at most. */
export const mostIntegrations = 5_000;

/** Where credentials are used. */
export interface Integrations {
  listing(): Promise<IntegrationsListing>;
  /** Oldest first. */
  all(): Promise<readonly Integration[]>;
  /** Those of one credential, oldest first. */
  of(credential: string): Promise<readonly Integration[]>;
  /** By credential, the names of those of it; all of them read at once. */
  names(): Promise<(credential: string) => readonly string[]>;
  add(credential: string, content: IntegrationContent): Promise<IntegrationChange>;
  edit(id: string, content: IntegrationContent): Promise<IntegrationChange>;
  /** It can be brought back for a while. */
  remove(id: string): Promise<IntegrationChange>;
  restore(id: string): Promise<IntegrationChange>;
  /** It uses another credential from now on: its key was changed there. */
  move(id: string, credential: string): Promise<IntegrationChange>;
  /** Its key was changed there at this time (ms since 1970); undefined: that was said by mistake. */
  keyChanged(id: string, at: number | undefined): Promise<IntegrationChange>;
}

/** What they stand on. */
export type IntegrationsWorld = Pick<CredentialsWorld, 'vault' | 'repository' | 'clock' | 'newId' | 'inTurn'>;

const isThere = ({ removedAt }: StoredIntegration): boolean => removedAt === undefined;

/** A clock that was set back must not keep what was removed for ever. */
const isOver = ({ removedAt }: StoredIntegration, now: number): boolean =>
  removedAt !== undefined && (removedAt > now || now - removedAt >= undoTime);

/** The integrations in the vault, each a record of its own. Changes take turns, so that none undoes another. */
export function createIntegrations(world: IntegrationsWorld): Integrations {
  const { vault, repository, clock, newId } = world;

  const put = async (integration: StoredIntegration): Promise<IntegrationChange> => {
    await storeIntegrations(vault, [integration]);
    return { kind: 'done', integration };
  };

  /** Writes what `change` makes of the one with this id, among those that `among` lets pass. */
  const changing = (
    id: string,
    change: (present: StoredIntegration) => StoredIntegration,
    among: (present: StoredIntegration) => boolean = isThere,
  ): Promise<IntegrationChange> =>
    inIntegrationsTurn(world, async () => {
      const { integrations } = await loadIntegrations(vault);
      const present = integrations.find((one) => one.id === id && among(one));
      return present ? put(change(present)) : { kind: 'gone' };
    });

  const all = async (): Promise<readonly Integration[]> =>
    (await loadIntegrations(vault)).integrations.filter(isThere);

  return {
    all,
    of: async (credential) => (await all()).filter((one) => one.credential === credential),
    async names() {
      const uses = Map.groupBy(await all(), ({ credential }) => credential);
      return (credential) => uses.get(credential)?.map(({ name }) => name) ?? [];
    },
    listing: () =>
      inIntegrationsTurn(world, async () => {
        const { integrations, unread } = await loadIntegrations(vault);
        const now = clock();
        const over = integrations.filter((one) => isOver(one, now));
        if (over.length > 0) await vault.remove(over.map(({ id }) => integrationId(id)));
        return {
          integrations: integrations.filter(isThere),
          removed: integrations
            .filter((one) => !isThere(one) && !isOver(one, now))
            .sort((one, other) => (other.removedAt ?? 0) - (one.removedAt ?? 0))
            .map(({ id, credential, name }) => ({ id, credential, name })),
          unread,
        };
      }),
    add: (credential, typed) =>
      inIntegrationsTurn(world, async () => {
        const read = readContent(typed);
        if (!read.ok) return { kind: read.problem };
        if (!(await repository.get(credential))) return { kind: 'gone' };
        if ((await loadIntegrations(vault)).integrations.length >= mostIntegrations) return { kind: 'full' };
        return put({ id: newId(), credential, ...read.content, createdAt: clock() });
      }),
    edit: async (id, typed) => {
      const read = readContent(typed);
      if (!read.ok) return { kind: read.problem };
      return changing(id, ({ credential, createdAt, changedAt }) => ({
        id,
        credential,
        ...read.content,
        createdAt,
        changedAt,
      }));
    },
    remove: (id) => changing(id, (one) => ({ ...one, removedAt: clock() })),
    restore: (id) =>
      changing(
        id,
        ({ removedAt: _removedAt, ...one }) => one,
        (one) => !isThere(one) && !isOver(one, clock()),
      ),
    move: async (id, credential) =>
      (await repository.get(credential))
        ? changing(id, (one) => ({ ...one, credential, changedAt: clock() }))
        : { kind: 'gone' },
    keyChanged: (id, changedAt) => changing(id, (one) => ({ ...one, changedAt })),
  };
}
