import { type BodyReading, readBody } from './body';
import { pathOf, type RequestDraft } from './draft';
import { draftBody } from './draft-body';
import { sendsForm } from './media-type';
import {
  bodyVariables,
  replaceVariables,
  type VariableValues,
  variableNames,
  withVariablesMasked,
} from './variables';

/** Why a value cannot stand where its variable does. */
export type UnfitWhy =
  /** Outside of quotes it has to be JSON by itself. */
  | 'json'
  /** As a part of the path it would be a step up. */
  | 'path'
  /** Brackets would change what the name of a parameter means. */
  | 'name';

/** A request with its variables filled. */
export interface Filled {
  /** What is missing or unfit still stands in braces. */
  readonly draft: RequestDraft;
  /** Every variable, in the order in which they stand. */
  readonly names: readonly string[];
  /** Those without a value. */
  readonly missing: readonly string[];
  readonly unfit: readonly { readonly name: string; readonly why: UnfitWhy }[];
}

/** Notes that a value cannot stand where it should. */
type Refuse = (name: string, why: UnfitWhy) => void;

/** As browsers do: half of a sign that takes two is no text, and `encodeURIComponent` throws at it. */
const wholeSigns = (value: string): string => value.replace(/\p{Surrogate}/gu, '\uFFFD');

const encoded = (value: string): string => encodeURIComponent(wholeSigns(value));

/** What addresses take for this folder, or the one above; tabs and line ends are passed over in them. */
const isStep = (segment: string): boolean => /^(?:\.|%2e){1,2}$/i.test(segment.replace(/[\t\n\r]/g, ''));

/** Whether a place among the pairs of a query, or of a form, is in a name, not in its value. */
const isInName = (pairs: string, at: number): boolean =>
  !pairs.slice(pairs.lastIndexOf('&', at) + 1, at).includes('=');

function filledPairs(pairs: string, values: VariableValues, refuse: Refuse): string {
  return replaceVariables(pairs, (name, at) => {
    const value = values.get(name) ?? '';
    if (value === '') return `{{${name}}}`;
    if (!/[[\]]/.test(value) || !isInName(pairs, at)) return encoded(value);
    refuse(name, 'name');
    return `{{${name}}}`;
  });
}

function filledPath(path: string, values: VariableValues, refuse: Refuse): string {
  return path.replace(/[^/\\]+/g, (segment) => {
    const names: string[] = [];
    const filled = replaceVariables(segment, (name) => {
      names.push(name);
      const value = values.get(name) ?? '';
      return value === '' ? `{{${name}}}` : encoded(value);
    });
    if (names.length === 0 || !isStep(filled)) return filled;
    for (const name of names) refuse(name, 'path');
    return segment;
  });
}

function filledTarget(target: string, values: VariableValues, refuse: Refuse): string {
  const path = pathOf(target);
  return filledPath(path, values, refuse) + filledPairs(target.slice(path.length), values, refuse);
}

function filledJson(body: string, values: VariableValues, refuse: Refuse): string {
  let filled = '';
  let end = 0;
  for (const { name, start, end: next, inString } of bodyVariables(body)) {
    const value = values.get(name) ?? '';
    let text = body.slice(start, next);
    if (value !== '' && inString) text = JSON.stringify(value).slice(1, -1);
    else if (value !== '' && readBody(value).kind === 'json') text = value.trim();
    else if (value !== '') refuse(name, 'json');
    filled += body.slice(end, start) + text;
    end = next;
  }
  return filled + body.slice(end);
}

function filledBody(draft: RequestDraft, values: VariableValues, refuse: Refuse): string {
  if (sendsForm(draft)) return filledPairs(draft.body, values, refuse);
  return bodyAsWritten(draft).kind === 'broken' ? draft.body : filledJson(draft.body, values, refuse);
}

/** What the body of a request holds apart from its variables, wherever they stand: whether it is broken, and where. */
export const bodyAsWritten = (draft: RequestDraft): BodyReading =>
  draftBody({ ...draft, body: withVariablesMasked(draft.body) });

/**
 * Fills the variables of a request. Each value is encoded for where it stands: in the path, in the query, inside a JSON
 * string; so it is a value there, and never more. A body that is no JSON apart from its variables is left as it is.
 */
export function fillVariables(draft: RequestDraft, values: VariableValues): Filled {
  const unfit = new Map<string, UnfitWhy>();
  const refuse: Refuse = (name, why) => unfit.set(name, why);
  const names = variableNames(draft);
  const target = filledTarget(draft.target, values, refuse);
  const body = filledBody({ ...draft, target }, values, refuse);
  return {
    draft: { ...draft, target, body },
    names,
    missing: names.filter((name) => (values.get(name) ?? '') === ''),
    unfit: [...unfit].map(([name, why]) => ({ name, why })),
  };
}
