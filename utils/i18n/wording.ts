import type { Diagnosis } from '@/utils/activecampaign/diagnosis';

/** How one cause is explained. Every text is plain and for one person to read; none holds a secret. */
export interface Wording {
  /** What happened, with the proof. `host` is the API host the call was for. */
  what(diagnosis: Diagnosis, host: string): string;
  /** The causes that the evidence leaves open, the likelier first; missing where there is only one. */
  causes?(diagnosis: Diagnosis): readonly string[];
  /** What would tell those causes apart. */
  readonly decide?: string;
  /** What to do next. */
  readonly next: string;
  /** Who can do it. */
  readonly who: string;
}
