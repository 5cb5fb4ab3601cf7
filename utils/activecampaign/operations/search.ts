import MiniSearch from 'minisearch';
import type { Method, Operation } from './types';

/** The words under which an operation can be found, in one language or several. */
export interface SearchWords {
  readonly name: string;
  readonly purpose: string;
  readonly also?: string | undefined;
  readonly group: string;
}

/** Finds operations by what people call them, by their method, or by their path. */
export interface OperationSearch {
  /** Ids, the best first; for an empty text none. Forgives typing errors. */
  find(text: string): readonly string[];
}

/** Words that say nothing, in English and French. */
const empty = new Set(
  'a an the to of in on for by from with and or my un une le la les l d de du des à a au aux dans sur pour par avec et ou mon ma mes'.split(
    ' ',
  ),
);

const methods: ReadonlySet<string> = new Set<Method>(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Lower case, without accents, and without the plural's s: "listes" is found by "liste". */
function term(word: string): string | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === '' || empty.has(plain)) return null;
  return plain.length > 3 ? plain.replace(/s$/, '') : plain;
}

/** Splits at what is no letter or digit, and inside camelCase: `contactTags` is "contact" and "tags". */
const words = (text: string): string[] =>
  text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\p{N}]+/u);

/** The terms of a text, each once and in order: two texts with the same say the same, whatever the words between. */
const saying = (text: string): string =>
  [...new Set(words(text).map(term))]
    .filter((one) => one !== null)
    .sort()
    .join(' ');

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly also: string;
  readonly purpose: string;
  readonly group: string;
  readonly path: string;
  readonly method: string;
}

/** Builds the search. `wordsOf`: the words of an operation in each language that is to be searched. */
export function createOperationSearch(
  operations: readonly Operation[],
  wordsOf: (operation: Operation) => readonly SearchWords[],
): OperationSearch {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'also', 'purpose', 'group', 'path', 'method'],
    tokenize: words,
    processTerm: term,
    searchOptions: {
      prefix: (one) => one.length > 1,
      fuzzy: (one) => (one.length > 3 ? 0.25 : false),
      boost: { name: 6, also: 3, path: 2, group: 2, method: 2 },
      weights: { fuzzy: 0.3, prefix: 0.7 },
    },
  });
  const all = (list: readonly SearchWords[], part: (one: SearchWords) => string | undefined): string =>
    list.map((one) => part(one) ?? '').join(' ');
  index.addAll(
    operations.map((operation) => {
      const found = wordsOf(operation);
      return {
        id: operation.id,
        name: all(found, ({ name }) => name),
        also: all(found, ({ also }) => also),
        purpose: all(found, ({ purpose }) => purpose),
        group: all(found, ({ group }) => group),
        path: operation.path.replace(/^\/api\/\d/, ''),
        method: operation.method,
      };
    }),
  );
  /** By what they are called. What a group is called means its list: "pipelines". */
  const namedSo = new Map<string, Set<string>>();
  for (const operation of operations) {
    for (const { name, group } of wordsOf(operation)) {
      for (const called of operation.id.endsWith('.list') ? [name, group] : [name]) {
        const said = saying(called);
        namedSo.set(said, (namedSo.get(said) ?? new Set()).add(operation.id));
      }
    }
  }
  /** Those whose path is that one first, then those that begin with it, then all in which it is. */
  const byPath = (path: string): readonly string[] => {
    const wanted = path.toLowerCase().replace(/^\/api\/\d(?=\/)/, '');
    const pathOf = (one: Operation): string => one.path.toLowerCase().replace(/^\/api\/\d/, '');
    const rank = (one: Operation): number =>
      pathOf(one) === wanted ? 0 : pathOf(one).startsWith(wanted) ? 1 : 2;
    return operations
      .filter((one) => pathOf(one).includes(wanted))
      .sort((one, other) => rank(one) - rank(other))
      .map(({ id }) => id);
  };

  return {
    find(text) {
      const asked = text.trim();
      const [verb = '', ...rest] = asked.split(/\s+/);
      const method = methods.has(verb.toUpperCase()) ? verb.toUpperCase() : undefined;
      const path = method ? rest.join(' ') : asked;
      const ofMethod = (ids: readonly string[]): readonly string[] =>
        method ? ids.filter((id) => operations.find((one) => one.id === id)?.method === method) : ids;
      if (path.startsWith('/')) return ofMethod(byPath(path));
      // Every word first; where that finds nothing, whatever has most of them.
      const every = index.search(asked, { combineWith: 'AND' });
      const found = every.length > 0 ? every : index.search(asked, { combineWith: 'OR' });
      const ids = found.map(({ id }) => String(id));
      // `contactTags` is a part of paths.
      const inPath = /^\p{Ll}+\p{Lu}\p{L}+$/u.test(asked) ? byPath(`/${asked}`) : [];
      const surely = new Set([...inPath, ...(namedSo.get(saying(asked)) ?? [])]);
      return [...new Set([...surely, ...ids])];
    },
  };
}
