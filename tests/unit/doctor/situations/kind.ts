import type { DeciderId, Examination, FindingId } from '@/utils/activecampaign/doctor';
import type { Situation } from '../situation';

/** One broken situation: how it comes about, and the whole answer that is right. */
export interface Broken {
  /** What is broken, in words. */
  readonly name: string;
  /** Breaks it and has it examined. */
  readonly examined: (situation: Situation) => Promise<Examination>;
  /** Exactly these causes, in this order. */
  readonly causes: readonly FindingId[];
  /** Exactly what would decide, or let more be told. */
  readonly deciders?: readonly DeciderId[];
}
