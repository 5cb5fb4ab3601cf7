import type { Sandbox, UserState } from '../../sandbox/sandbox.ts';

/** A user of one of the sandbox's accounts, by the first name; a mistyped name is an error of the test. */
export function user(sandbox: Sandbox, account: string, firstName: string): UserState {
  const found = sandbox.account(account).users.find((one) => one.firstName === firstName);
  if (!found) throw new Error(`${account} has no user ${firstName}`);
  return found;
}

/** Nora Lindqvist, administrator of acme, who is signed in where nobody else is. */
export const nora = (sandbox: Sandbox): UserState => user(sandbox, 'acme', 'Nora');

/** Sam Okafor of acme, whose group may do little. */
export const sam = (sandbox: Sandbox): UserState => user(sandbox, 'acme', 'Sam');
