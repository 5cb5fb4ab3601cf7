import { isKey } from '../key';
import { isProse } from './prose';
import { type Piece, textRuns } from './text-runs';
import { wholeTexts } from './whole-texts';

/** What a value on the page can be. `pending` is an empty field that the page has yet to fill. */
export type ValueKind = 'url' | 'key' | 'masked' | 'pending';

/** A value that a field holds, or that is the whole text of an element. */
export interface Value {
  readonly kind: ValueKind;
  readonly text: string;
  readonly element: Element;
}

const wholeUrl = /^https:\/\/[a-z0-9.-]+\/?$/i;
const bullets = /^[0-9a-f]{0,8}[•●∙·*▪⁎＊]{6,}[0-9a-f]{0,8}$/i;
/** The length of an event-tracking key and of a commit: common decoys, never a key with certainty. */
const decoyLength = 40;
/** A quick look for anything that could be a value, before a text is taken apart. */
const worthALook = /https:\/\/|[0-9a-f]{41}|[•●∙·*▪⁎＊]{6}/i;
const unreadable = new Set([
  'hidden',
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'file',
  'image',
  'range',
  'color',
]);

/** Every value on the page, in document order, through open shadow roots. */
export function valuesOn(root: Document): Value[] {
  const values: Value[] = [];
  textRuns(
    root,
    (field) => {
      const text = field.value.trim();
      const kind = unreadable.has(field.type) ? undefined : text === '' ? pendingKind(field) : kindOf(text);
      if (kind) values.push({ kind, text, element: field });
    },
    (run) => values.push(...valuesIn(run)),
  );
  return values;
}

function kindOf(text: string): ValueKind | undefined {
  if (isKey(text) && text.length !== decoyLength) return 'key';
  if (wholeUrl.test(text)) return 'url';
  return bullets.test(text) ? 'masked' : undefined;
}

/** An empty field that a person is not meant to type into is one that the page will fill. */
const pendingKind = (field: HTMLInputElement | HTMLTextAreaElement): ValueKind | undefined =>
  field.readOnly || field.disabled || field.type === 'password' ? 'pending' : undefined;

/** The values of one run of text: whole texts of an element, none of them quoted in a sentence. */
function valuesIn(run: readonly Piece[]): Value[] {
  if (!worthALook.test(run.map(({ text }) => text).join(''))) return [];
  const values = wholeTexts(run).flatMap(({ text, element }): Value[] => {
    const kind = kindOf(text);
    return kind ? [{ kind, text, element }] : [];
  });
  const wholes = values.filter((value) => !values.some((other) => isPartOf(value, other)));
  return wholes.some(({ element }) => isProse(run, element)) ? [] : wholes;
}

/** Of elements inside each other, the innermost that has the whole of the longest text counts. */
function isPartOf({ element, text, kind }: Value, other: Value): boolean {
  if (element === other.element || kind !== other.kind) return false;
  return text === other.text ? element.contains(other.element) : other.element.contains(element);
}
