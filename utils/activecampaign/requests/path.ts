import { pathOf, queryOf, targetOf } from './draft';
import { encodeAround } from './variables';

/** In one pair of braces: two are around a variable. */
const placeholder = /(?<!\{)\{([^{}/]+)\}(?!\})/g;

/** The names of a path's parameters, in order: `id` of `/api/3/contacts/{id}`. */
export const parametersOf = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)].map(([, name]) => name ?? '');

/** Decodes a part of a path; a stray percent sign is left as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The values that a target has for the parameters of a template; '' for those that still stand in braces. Undefined
 * where the target is not of that template.
 */
export function pathValues(template: string, target: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split('/');
  const given = pathOf(target).split('/');
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    const is = given[at] ?? '';
    const [name] = parametersOf(want);
    if (name === undefined) {
      if (want !== is) return undefined;
    } else values[name] = is === want ? '' : decoded(is);
  }
  return values;
}

/** The target with other values for its path's parameters; an empty one stands in braces again. */
export function withPathValues(
  template: string,
  target: string,
  changes: Readonly<Record<string, string>>,
): string {
  const values = { ...pathValues(template, target), ...changes };
  const path = template.replace(placeholder, (braces, name: string) => {
    const value = values[name] ?? '';
    return value === '' ? braces : encodeAround(value, encodeURIComponent);
  });
  return targetOf(path, queryOf(target));
}

/** The parameters of a target's path that still stand in braces. */
export const openParameters = (target: string): readonly string[] => parametersOf(pathOf(target));
