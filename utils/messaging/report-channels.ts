import * as v from 'valibot';
import type { KeyScan, Redacted } from '@/utils/console/report-keys';
import { from } from './channel';

const ownPage = from('own-page');

/** What a page asks of a report before it leaves: the keys are known in the background alone. Neither answers with one. */
export const reportChannels = {
  /** The texts without any key, and how many each had. */
  'report.redact': ownPage<readonly Redacted[]>()(
    v.strictObject({ texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.maxLength(2_000)) }),
  ),
  /** Looks for every stored key in the finished text. */
  'report.scan': ownPage<KeyScan>()(v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)) })),
};
