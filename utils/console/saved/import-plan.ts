import { type ExchangedRequests, mostNameLength } from '@/utils/exchange/request';
import type { Collection } from './collection';
import type { SavedContent } from './record';

/** What an import does with one request. Nothing that is here is ever changed by it. */
export interface ImportStep {
  /** `beside`: one of this name is here, and differs; it comes beside it, under the name `as`. */
  readonly kind: 'new' | 'same' | 'beside';
  readonly request: SavedContent;
  readonly as: string;
}

const contentOf = ({ folder, method, target, body }: SavedContent): string =>
  JSON.stringify([folder, method, target, body]);

const numbered = (name: string, number: number): string => {
  const end = ` (${number})`;
  return `${name.slice(0, mostNameLength - end.length)}${end}`;
};

/** Whether a name is this one, or this one with a number, as a former import gave it. */
function isNamedSo(name: string, wanted: string): boolean {
  const number = / \((\d{1,4})\)$/.exec(name)?.[1];
  return name === wanted || (number !== undefined && name === numbered(wanted, Number(number)));
}

/** How the requests of a file come into those that are here. The same file again changes nothing. */
export function planImport(
  file: Pick<ExchangedRequests, 'requests'>,
  here: Collection,
): readonly ImportStep[] {
  const present: SavedContent[] = here.requests.filter(({ removed }) => removed === undefined);
  const byContent = Map.groupBy(present, contentOf);
  const names = new Set(present.map(({ folder, name }) => JSON.stringify([folder, name])));
  const has = (folder: string, name: string): boolean => names.has(JSON.stringify([folder, name]));
  return file.requests.map((request) => {
    const { folder, name } = request;
    const alike = byContent.get(contentOf(request)) ?? [];
    if (alike.some((one) => isNamedSo(one.name, name))) return { kind: 'same', request, as: name };
    let as = name;
    for (let number = 2; has(folder, as); number += 1) as = numbered(name, number);
    names.add(JSON.stringify([folder, as]));
    byContent.set(contentOf(request), [...alike, { ...request, name: as }]);
    return { kind: as === name ? 'new' : 'beside', request, as };
  });
}
