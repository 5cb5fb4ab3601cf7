import type { Answered } from '@/utils/activecampaign/answers/answered';
import { succeeded } from '@/utils/activecampaign/diagnosis/succeeded';

/** Characters of a good answer that goes to the page whole. */
const most = 256 * 1024;

/**
 * Whether the body of an answer goes to the page whole, to be diagnosed there: what failed, and what is small. The
 * diagnosis knows all operations, which would double the worker.
 */
export const goesWhole = (result: Answered['result']): boolean =>
  result.kind !== 'answer' || !succeeded(result.status) || result.size <= most;
