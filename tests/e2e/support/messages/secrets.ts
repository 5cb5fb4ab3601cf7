import { formsOf } from '../disk/forms.ts';

/** A secret, and the words that earn it: whoever sends one of them may be told the secret. */
export interface Secret {
  readonly text: string;
  readonly toldFor?: string;
}

/**
 * Looks for secrets in answers, in every form. The same answer to the same kind of message is looked at once.
 *
 * @returns a function that names the secrets an answer holds.
 */
export function secretFinder(secrets: readonly Secret[]): (answer: unknown, message: string) => string[] {
  const wanted = secrets.map((secret) => ({ ...secret, forms: formsOf(secret.text) }));
  const known = new Map<string, readonly Secret[]>();
  const heldBy = (text: string): readonly Secret[] => {
    const bytes = Buffer.from(text);
    return wanted.filter(({ forms }) => forms.some((form) => bytes.includes(form.bytes)));
  };
  return (answer, message) => {
    const text = JSON.stringify(answer) ?? '';
    const held = known.get(text) ?? heldBy(text);
    known.set(text, held);
    return held
      .filter(({ toldFor }) => toldFor === undefined || !message.includes(toldFor))
      .map(({ text: secret }) => secret);
  };
}
