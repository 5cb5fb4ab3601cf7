import type { CauseId, State } from '@/utils/activecampaign/diagnosis';
import type { CredentialRow } from '@/utils/messaging/contract';

/** A row as the background lists one. */
export const rowOf = (id: string, over: Partial<CredentialRow> = {}): CredentialRow => ({
  id,
  account: id,
  origin: `https://${id}.api-us1.com`,
  label: id,
  environment: 'unmarked',
  colour: 'rust',
  pinned: false,
  createdAt: 0,
  usedAt: 0,
  ...over,
});

/** A check that came out so. */
export const checked = (state: State, at = 0, cause: CauseId = 'works'): CredentialRow['lastCheck'] => ({
  at,
  diagnosis: { cause, state, proof: { familyHost: true, ms: 1 } },
});
