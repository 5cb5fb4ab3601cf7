import { type Credential, heldSince } from './record';

/** A credential as lists show it: without its keys, so that a list can be handed to a page of ours as it is. */
export type CredentialRow = Omit<Credential, 'key' | 'previous'> & {
  /** When the earlier key was replaced, where there is one to bring back. Milliseconds since 1970. */
  readonly replacedAt?: number | undefined;
};

/** The row of a credential: what is named here and nothing else, so that no later field slips out to a page. */
export const rowOf = (credential: Credential): CredentialRow => ({
  id: credential.id,
  account: credential.account,
  origin: credential.origin,
  appHost: credential.appHost,
  label: credential.label,
  environment: credential.environment,
  colour: credential.colour,
  pinned: credential.pinned,
  tags: credential.tags,
  owner: credential.owner,
  lastCheck: credential.lastCheck,
  handedOver: credential.handedOver,
  keySince: heldSince(credential),
  createdAt: credential.createdAt,
  usedAt: credential.usedAt,
  replacedAt: credential.previous?.replacedAt,
});
