import type { Strength } from '@/utils/passphrase-strength';

/** How strong a passphrase is, and how long guessing it takes. */
export interface Judgement {
  readonly strength: Strength;
  /** Seconds on average, for somebody with a copy of the profile and a fast machine. */
  readonly seconds: number;
}

/** The cost that every passphrase is given at least; the machine's own is higher. Keeps the promise on the safe side. */
const iterations = 600_000;

/**
 * Judges a passphrase. The dictionary is loaded here, and only here. `avoid`: words about the person, such as the names
 * of their accounts, which an attacker would try.
 */
export async function judge(passphrase: string, avoid: readonly string[]): Promise<Judgement> {
  const { estimate, secondsToGuess } = await import('@/utils/passphrase-strength');
  const strength = estimate(passphrase, avoid);
  return { strength, seconds: secondsToGuess(strength, { iterations }) };
}
