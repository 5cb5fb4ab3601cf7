import * as v from 'valibot';
import { kindIds } from '@/utils/activecampaign/integrations/kinds';
import type { IntegrationChange, IntegrationsListing } from '@/utils/credentials/integrations/store';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** What is too long is answered as such: what was typed must not be refused without a word. */
const text = v.pipe(v.string(), v.maxLength(20_000));
const content = {
  kind: v.picklist(kindIds),
  name: text,
  address: v.optional(text),
  keeper: v.optional(text),
  notes: v.optional(text),
};
const one = v.strictObject({ id });

const ownPage = from('own-page');

/** What the pages of ours ask about where credentials are used. No key is in any of it. */
export const integrationsChannels = {
  'integrations.list': ownPage<IntegrationsListing>()(v.strictObject({})),
  /** Notes where a credential is used. */
  'integrations.add': ownPage<IntegrationChange>()(v.strictObject({ credential: id, ...content })),
  'integrations.edit': ownPage<IntegrationChange>()(v.strictObject({ id, ...content })),
  'integrations.remove': ownPage<IntegrationChange>()(one),
  'integrations.restore': ownPage<IntegrationChange>()(one),
  /** It uses another credential from now on. */
  'integrations.move': ownPage<IntegrationChange>()(v.strictObject({ id, credential: id })),
  /** Its key was changed there at this time (ms since 1970); null: that was said by mistake. */
  'integrations.key-changed': ownPage<IntegrationChange>()(
    v.strictObject({ id, at: v.nullable(v.pipe(v.number(), v.finite())) }),
  ),
};
