/**
 * Iterations of PBKDF2-HMAC-SHA-256 that one fast graphics card of 2022 (GeForce RTX 4090) does in a second: hashcat's
 * benchmark of it has about 8.9 million guesses a second at 999 iterations, and Steve Thomas's table of minimum
 * settings (tobtu.com/minimum-password-settings) has 15,000 at 600,000, which is the same.
 */
const iterationsPerCard = 9e9;

/** The attacker: one machine with eight such cards. Newer cards are faster, and more machines can be hired. */
const cards = 8;

/** The guesses a second of that attacker, at a number of iterations of PBKDF2-SHA-256. */
export function guessesPerSecond(iterations: number): number {
  return (cards * iterationsPerCard) / Math.max(1, iterations);
}

/**
 * Seconds that the attacker described here needs on average to guess a passphrase, with a copy of the profile: such
 * an attacker has the salt and is slowed by nothing but the iterations. Infinity where no number can hold it.
 */
export function secondsToGuess(
  strength: { readonly guesses: number },
  { iterations }: { readonly iterations: number },
): number {
  return 10 ** strength.guesses / guessesPerSecond(iterations);
}
