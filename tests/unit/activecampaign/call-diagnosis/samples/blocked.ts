import { answered, apiHeaders, is, list, page, type Sample, web } from './build';

/** What stands in the way, and what only looks like it. */
export const blocked: readonly Sample[] = [
  is('a challenge', answered(list, 403, page, { ...web, 'cf-mitigated': 'challenge' }), 'blocked'),
  is('a challenge with 200', answered(list, 503, page, { ...web, 'cf-mitigated': 'challenge' }), 'blocked'),
  is('a proxy that wants a password', answered(list, 407, page, web), 'blocked'),
  is('a network that wants a sign-in', answered(list, 511, page, web), 'blocked'),
  is(
    'a refusal as a page may be a protection',
    answered(list, 403, page, web),
    'blocked key-refused permission-missing wrong-address passing-refusal',
  ),
  is(
    'a refusal as a page of the API itself',
    answered(list, 403, page, { ...apiHeaders, ...web }),
    'key-refused permission-missing passing-refusal',
  ),
];
