import { keyShapes } from './key-shapes';
import { mcpAddresses } from './mcp-addresses';
import { namedValues } from './named-values';
import { secretFinder } from './secret-finder';
import { type Span, withoutSpans } from './span';

/** Why something was taken out; what is several at once counts as the first of them. */
export const redactedKinds = ['key', 'named', 'mcp', 'shape'] as const;

export type RedactedKind = (typeof redactedKinds)[number];

/** How much was taken out of a text, by why. */
export type RedactedCounts = Readonly<Record<RedactedKind, number>>;

/** A text without secrets, and how many it had. */
export interface Redacted {
  readonly text: string;
  readonly removed: RedactedCounts;
}

interface Found extends Span {
  readonly kind: RedactedKind;
}

/** Counts what was found; what overlaps is one thing, of the first kind that any of it is. */
function countsOf(found: readonly Found[]): RedactedCounts {
  const counts = { key: 0, named: 0, mcp: 0, shape: 0 };
  let end = -1;
  let rank = 0;
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const own = redactedKinds.indexOf(one.kind);
    if (one.start >= end) {
      counts[one.kind] += 1;
      rank = own;
    } else if (own < rank) {
      counts[redactedKinds[rank] as RedactedKind] -= 1;
      counts[one.kind] += 1;
      rank = own;
    }
    end = Math.max(end, one.end);
  }
  return counts;
}

/** The one redaction, telling what it took out: see redact.ts. Prepared once for a set of secrets. */
export function redactionFor(secrets: readonly string[]): (text: string) => Redacted {
  const find = secretFinder(secrets);
  const finders: readonly (readonly [RedactedKind, (text: string) => readonly Span[]])[] = [
    ['key', find],
    ['named', namedValues],
    ['mcp', mcpAddresses],
    ['shape', keyShapes],
  ];
  return (text) => {
    const found = finders.flatMap(([kind, all]) => all(text).map((span) => ({ ...span, kind })));
    return { text: withoutSpans(text, found), removed: countsOf(found) };
  };
}
