import type { CallDiagnosis } from '@/utils/activecampaign/call-diagnosis';

/** How one cause of a failed call is explained. Every text is plain and for one person to read; none holds a secret. */
export interface CallWording {
  /** The cause in so few words that it heads a paragraph: at most 40 characters. */
  readonly short: string;
  /** What is the matter, with what points to it. `host` is the API host the call was for. */
  what(diagnosis: CallDiagnosis, host: string): string;
  /** What would tell it from the other causes that stay open; missing where it is always alone or certain. */
  readonly decide?: string;
  /** What to do next. */
  readonly next: string;
  /** Who can do it. */
  readonly who: string;
}
