import type { Vault } from '@/utils/vault/vault';
import type { CredentialsWorld } from '../world';
import {
  integrationId,
  integrationPrefix,
  readIntegration,
  recordOfIntegration,
  type StoredIntegration,
} from './record';

/** All that lies in the vault of integrations. */
export interface StoredIntegrations {
  /** Oldest first; those that were removed among them. */
  readonly integrations: readonly StoredIntegration[];
  /** Records that could not be read. They stay as they are. */
  readonly unread: number;
}

/** Reads every integration, each by itself: a damaged one hides no other. */
export async function loadIntegrations(vault: Vault): Promise<StoredIntegrations> {
  const { values, unreadable } = await vault.contents(integrationPrefix);
  const read = [...values].flatMap(([at, value]) => {
    const integration = readIntegration(value);
    return integration && at === integrationId(integration.id) ? [integration] : [];
  });
  return {
    integrations: read.sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1)),
    unread: unreadable.length + values.size - read.length,
  };
}

/** Writes them in one step. */
export const storeIntegrations = async (
  vault: Vault,
  integrations: readonly StoredIntegration[],
): Promise<void> => {
  if (integrations.length === 0) return;
  await vault.write(
    Object.fromEntries(integrations.map((one) => [integrationId(one.id), recordOfIntegration(one)])),
  );
};

type IntegrationsWorld = Pick<CredentialsWorld, 'vault' | 'repository' | 'inTurn' | 'clock'>;

/** Runs what changes integrations one after the other. The name is no account's: it may be asked for in any one's turn. */
export const inIntegrationsTurn = <T>(
  { inTurn }: Pick<CredentialsWorld, 'inTurn'>,
  work: () => Promise<T>,
): Promise<T> => inTurn(integrationPrefix, work);

/** Lets the integrations of one credential be those of another one, which has its key now. */
export const handOnIntegrations = (from: string, to: string, world: IntegrationsWorld): Promise<void> =>
  inIntegrationsTurn(world, async () => {
    const { integrations } = await loadIntegrations(world.vault);
    const moved = integrations.filter(({ credential }) => credential === from);
    const changedAt = world.clock();
    await storeIntegrations(
      world.vault,
      moved.map((one) => ({ ...one, credential: to, changedAt })),
    );
  });

/** Removes integrations; they can be brought back for a while. */
export const binIntegrations = (ids: readonly string[], world: IntegrationsWorld): Promise<void> =>
  inIntegrationsTurn(world, async () => {
    const { integrations } = await loadIntegrations(world.vault);
    const removedAt = world.clock();
    const binned = integrations.filter(({ id }) => ids.includes(id));
    await storeIntegrations(
      world.vault,
      binned.map((one) => ({ ...one, removedAt })),
    );
  });

/** Deletes the integrations of credentials that can no longer be brought back; of one that is here again, nothing. */
export async function dropIntegrations(
  credentials: readonly string[],
  world: IntegrationsWorld,
): Promise<void> {
  if (credentials.length === 0) return;
  const { vault, repository } = world;
  await inIntegrationsTurn(world, async () => {
    const present = await Promise.all(credentials.map((id) => repository.get(id)));
    const gone = new Set(credentials.filter((_id, at) => !present[at]));
    const { integrations } = await loadIntegrations(vault);
    const over = integrations.filter(({ credential }) => gone.has(credential));
    if (over.length > 0) await vault.remove(over.map(({ id }) => integrationId(id)));
  });
}
