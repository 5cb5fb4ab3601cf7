import type { Outcome } from '@/utils/activecampaign/outcome';
import { isRead } from './reads';
import { retryIn } from './retries';
import { type Call, type CallWorld, send } from './send';

/** What a call came to, and how often it was tried. */
export interface Patient {
  readonly outcome: Outcome;
  /** 1 for a call that was sent once. */
  readonly tries: number;
}

/** What waiting stands on. */
export interface PatientWorld extends CallWorld {
  /** Waits so many ms; rejects with the signal's reason when the person gives up. */
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** From 0 up to 1. */
  readonly chance: () => number;
}

/**
 * Sends a call, and a read again where what went wrong passes by itself. A write is sent once: whether it was carried
 * out before the connection broke, nobody knows.
 */
export async function sendPatiently(call: Call, world: PatientWorld): Promise<Patient> {
  const once = !isRead(call.method, new URL(call.target, call.origin));
  for (let tries = 1; ; tries += 1) {
    const outcome = await send(call, world);
    const again = once ? undefined : retryIn(outcome, tries, world.chance());
    if (again === undefined) return { outcome, tries };
    await world.wait(again, call.signal);
  }
}
