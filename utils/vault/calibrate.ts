import { fewestIterations, mostIterations, passphraseKey } from './wraps/passphrase';

/** How long unlocking is to take, in milliseconds. */
export const unlockTime = 250;

const sample = 200_000;

/**
 * How many iterations of PBKDF2-SHA-256 take about `unlockTime` on this machine: never fewer than the floor. Rounded
 * down to a hundred thousand, so that the number in the vault is no fingerprint of the machine.
 */
export async function calibrate(now: () => number): Promise<number> {
  const salt = new Uint8Array(32);
  const started = now();
  await passphraseKey('calibration', salt, sample);
  const elapsed = Math.max(1, now() - started);
  const fitting = Math.floor((sample * unlockTime) / elapsed / 100_000) * 100_000;
  return Math.min(Math.max(fitting, fewestIterations), mostIterations);
}
