import { readAddress } from '@/utils/activecampaign/address';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { createQueue } from '@/utils/credentials/in-turn';
import { createRepository } from '@/utils/credentials/repository';
import type { CredentialsWorld } from '@/utils/credentials/world';
import { createVault } from '@/utils/vault/vault';
import { freeBudget, openGuard } from './calls-world';
import { type FakeApi, fakeApi } from './fake-api';
import { vaultWorld } from './vault-world';

/** A world of credentials in memory, with an API to ask and a clock that tests move. */
export function credentialsWorld(): CredentialsWorld & {
  readonly api: FakeApi;
  readonly time: { now: number };
  /** Origins outside the families that may be reached. */
  readonly allowed: Set<string>;
} {
  const vault = createVault(vaultWorld());
  const api = fakeApi();
  const time = { now: 1_000_000 };
  const allowed = new Set<string>();
  let ids = 0;
  return {
    api,
    time,
    allowed,
    vault,
    repository: createRepository(vault),
    inTurn: createQueue(),
    calls: {
      fetch: api.fetch,
      now: () => 0,
      onLine: () => true,
      access: {
        has: async (origin) => allowed.has(origin) || isFamilyHost(new URL(origin).hostname),
        grantedAtInstall: isFamilyHost,
      },
      budget: freeBudget,
      guard: openGuard,
    },
    clock: () => time.now++,
    newId: () => `id-${++ids}`,
  };
}

/** An address that must be right. */
export function address(text: string) {
  const reading = readAddress(text, 'keep');
  if (!reading.ok) throw new Error(reading.problem);
  return reading.address;
}

/** A key of the usual length, all of one hexadecimal digit. */
export const keyOf = (digit: string): string => digit.repeat(72);
