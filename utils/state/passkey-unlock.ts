import type { Authenticator, PasskeyProblem } from '@/utils/browser/passkey';
import type { Client } from '@/utils/messaging/client';
import type { ReplyError } from '@/utils/messaging/reply';

/** What came of asking a passkey: done, or why not. */
export type PasskeyOutcome =
  | 'done'
  | PasskeyProblem
  /** It answered, but opens nothing here. */
  | 'not-this-one'
  | ReplyError;

/** Asks for any one of the vault's passkeys, and unlocks the vault with what it gives. */
export async function unlockWithPasskey(
  client: Client,
  authenticator: Authenticator,
): Promise<PasskeyOutcome> {
  const prompts = await client('vault.passkey-prompts', {});
  if (!prompts.ok) return prompts.error;
  // Asked for none in particular, the browser would offer any: also those that were removed.
  if (prompts.value.length === 0) return 'not-this-one';
  const asked = await authenticator.ask(prompts.value);
  if (!asked.ok) return asked.problem;
  const { credential, output } = asked.given;
  const reply = await client('vault.unlock-with-passkey', { credential, output });
  if (!reply.ok) return reply.error;
  return reply.value ? 'done' : 'not-this-one';
}
