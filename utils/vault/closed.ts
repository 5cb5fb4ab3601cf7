/** Why the vault gives nothing. What is stored stays as it is in each case. */
export type VaultProblem =
  /** It waits for its passphrase or passkey. */
  | 'locked'
  /** A newer Keyring wrote it. */
  | 'newer'
  /** Its header is no longer what was written. */
  | 'damaged'
  /** The browser profile's key that opens it is gone, or is another. */
  | 'device-key-lost';

/** A vault that cannot be used says why with this. */
export class VaultClosed extends Error {
  override readonly name = 'VaultClosed';
  readonly problem: VaultProblem;
  constructor(problem: VaultProblem) {
    super(problem);
    this.problem = problem;
  }
}
