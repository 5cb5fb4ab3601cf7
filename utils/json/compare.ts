import { type Place, pathText } from './place';

/** Something that is in one of two values and not in the other, or not the same there. */
export interface Unlike {
  readonly kind: 'added' | 'removed' | 'changed';
  /** As JSONPath: `$.contacts[0].email`; by the value that has it. */
  readonly at: string;
  /** As JSON, at most its first characters; missing where there is none. */
  readonly before?: string;
  readonly after?: string;
}

/** In what two values are unlike, in the order of the second; `more`: there is more than is listed. */
export interface Compared {
  readonly unlike: readonly Unlike[];
  readonly more: boolean;
}

/** Characters of a value that are shown. */
const shownOfValue = 300;

/** Where a pair lies: its last step, and the way to it. Whole places would be copied at every level. */
interface Way {
  readonly step: string | number;
  readonly to: Way | undefined;
}

interface Pair {
  readonly way: Way | undefined;
  readonly before: unknown;
  readonly after: unknown;
}

/** Stands where there is no value: JSON has none of its kind. */
const none = Symbol('none');

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function placeOf(way: Way | undefined): Place {
  const steps: (string | number)[] = [];
  for (let one = way; one; one = one.to) steps.push(one.step);
  return steps.reverse();
}

/** A value as JSON, without writing all of a long one. */
function shown(value: unknown): string {
  if (Array.isArray(value) && value.length > 20) return `[${value.length}]`;
  if (isObject(value) && Object.keys(value).length > 60) return `{${Object.keys(value).length}}`;
  try {
    const text = JSON.stringify(value);
    return text.length > shownOfValue ? `${text.slice(0, shownOfValue)}…` : text;
  } catch {
    // Nested deeper than it can be written.
    return '…';
  }
}

/** The positions of records by their id; undefined where not each has one of its own. */
function byId(list: readonly unknown[]): Map<string, number> | undefined {
  const positions = new Map<string, number>();
  for (const [index, record] of list.entries()) {
    const id = isObject(record) && Object.hasOwn(record, 'id') ? record.id : undefined;
    if (typeof id !== 'string' && typeof id !== 'number') return undefined;
    if (positions.has(String(id))) return undefined;
    positions.set(String(id), index);
  }
  return positions;
}

/** Records with ids are the same ones wherever they stand in the list; all else goes by its position. */
function pairsOfLists(before: readonly unknown[], after: readonly unknown[], to: Way | undefined): Pair[] {
  const [old, now] = [byId(before), byId(after)];
  if (old && now && before.length > 0 && after.length > 0) {
    const gone = [...old].filter(([id]) => !now.has(id));
    return [
      ...[...now].map(([id, index]) => {
        const was = old.get(id);
        return {
          way: { step: index, to },
          before: was === undefined ? none : before[was],
          after: after[index],
        };
      }),
      ...gone.map(([, index]) => ({ way: { step: index, to }, before: before[index], after: none })),
    ];
  }
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    way: { step: index, to },
    before: index < before.length ? before[index] : none,
    after: index < after.length ? after[index] : none,
  }));
}

function pairsOfObjects(before: Json, after: Json, to: Way | undefined): Pair[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return [
    ...Object.keys(after).map((name) => ({
      way: { step: name, to },
      before: Object.hasOwn(before, name) ? before[name] : none,
      after: after[name],
    })),
    ...gone.map((name) => ({ way: { step: name, to }, before: before[name], after: none })),
  ];
}

/** What lies inside both; undefined where they are not of one kind, or nothing does. */
function inside({ way, before, after }: Pair): Pair[] | undefined {
  if (Array.isArray(before) && Array.isArray(after)) return pairsOfLists(before, after, way);
  if (isObject(before) && isObject(after)) return pairsOfObjects(before, after, way);
  return undefined;
}

/** One value that is not the same; undefined where it is. */
function unlikeOf({ way, before, after }: Pair): Unlike | undefined {
  if (before === after) return undefined;
  const at = pathText(placeOf(way));
  if (before === none) return { kind: 'added', at, after: shown(after) };
  if (after === none) return { kind: 'removed', at, before: shown(before) };
  return { kind: 'changed', at, before: shown(before), after: shown(after) };
}

/**
 * In what two JSON values are unlike, value by value. Lists of records with ids are compared by them, so that one more
 * at the top is one difference; in which order they stand is left out of account then. `most`: how many are listed.
 * Each value is looked at once, and however deep they are nested, the stack is not.
 */
export function compareJson(before: unknown, after: unknown, most: number): Compared {
  const unlike: Unlike[] = [];
  const open: Pair[] = [{ way: undefined, before, after }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const within = inside(pair);
    // The last one comes first off the stack.
    if (within) for (let at = within.length - 1; at >= 0; at -= 1) open.push(within[at] as Pair);
    else {
      const found = unlikeOf(pair);
      if (found && unlike.length === most) return { unlike, more: true };
      if (found) unlike.push(found);
    }
  }
  return { unlike, more: false };
}
