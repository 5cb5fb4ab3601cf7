import { answered, bulk, is, list, page, type Sample, web } from './build';

/** Calls that met a limit, or a server in trouble. */
export const limits: readonly Sample[] = [
  is('429', answered(list, 429, '', { 'retry-after': '30' }), 'rate-limited'),
  is(
    '503 that asks to wait',
    answered(list, 503, '', { 'retry-after': '30' }),
    'rate-limited server-trouble',
  ),
  is('503', answered(list, 503, page, web), 'server-trouble rate-limited'),
  is('500', answered(list, 500, page, web), 'server-trouble'),
  is('521', answered(list, 521, page, web), 'server-trouble'),
  is(
    'the limit of bulk import',
    answered(bulk, 400, {
      success: 0,
      message: 'Rate limit exceeded.',
      failureReasons: ['Up to 100 imports may be requested per minute.'],
    }),
    'bulk-import-limit',
  ),
  is('a limit in words elsewhere', answered(list, 400, { message: 'Rate limit exceeded.' }), 'rate-limited'),
  is(
    'contacts that an import refuses',
    answered(bulk, 400, {
      success: 0,
      message: 'Did not pass.',
      failureReasons: [{ contact: 0, failureReason: 'Email incorrect format' }],
    }),
    'bulk-import-invalid',
  ),
  is(
    'an import that was queued',
    answered(bulk, 200, { success: 1, failureReasons: [], message: 'Contact import queued' }),
    '',
  ),
];
