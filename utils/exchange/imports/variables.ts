import { replaceVariables, withoutVariables } from '@/utils/activecampaign/requests/variables';
import type { Pair } from './types';

const braces = /\{\{[ \t]{0,9}([^{}\n]{1,100})\}\}/g;

/** Insomnia's `_.name` and `_['name']`, Bruno's `process.env.name`. */
const prefix = /^(?:_\.|process\.env\.)/;

function fitted(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(prefix, '')
    .replace(/^_\[['"](.*)['"]\]$/, '$1');
  if (!/^[\p{L}\p{N}_$][\p{L}\p{N}_.$ -]*$/u.test(bare)) return undefined;
  const name = bare
    .replace(/(?!^)\$/g, '_')
    .replaceAll(' ', '_')
    .slice(0, 50);
  return /^\p{N}/u.test(name) ? `_${name}`.slice(0, 50) : name;
}

/** A text with other tools' variables as Keyring writes them: `{{ _.base_url }}` and `{{base url}}` fit then. */
export const withOurVariables = (text: string): string =>
  text.replace(braces, (whole, written: string) => {
    const isOurs = withoutVariables(whole) === '' && !prefix.test(written);
    const name = isOurs ? undefined : fitted(written);
    return name === undefined ? whole : `{{${name}}}`;
  });

/** The name of a variable as Keyring writes it. */
export const variableName = (written: string): string => fitted(written) ?? written;

/** A longer value is no part of an address. */
const longestValue = 2_000;

/** The values that are known, by name: the first environment that has one gives it. */
export function valuesOf(environments: readonly (readonly Pair[])[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of environments.flat()) {
    const ours = variableName(name);
    if (value !== '' && value.length <= longestValue && !values.has(ours))
      values.set(ours, withOurVariables(value));
  }
  return values;
}

/** Values may hold variables themselves, and these may go in a circle. */
const rounds = 5;
const longest = 20_000;

/** A text with the variables replaced whose values are known. */
export function filledWith(text: string, values: ReadonlyMap<string, string>): string {
  let filled = text;
  for (let round = 0; round < rounds && filled.length < longest; round += 1) {
    const next = replaceVariables(filled, (name) => values.get(name) ?? `{{${name}}}`);
    if (next === filled) break;
    filled = next;
  }
  return filled;
}
