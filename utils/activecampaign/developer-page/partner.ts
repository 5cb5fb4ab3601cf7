import { commonDepth, isClose, likeness } from './nearness';
import type { Value } from './values';

/** A key (or what stands in its place) and the way to its element. */
export interface Candidate {
  readonly value: Value;
  readonly path: readonly Element[];
}

/** A candidate as seen from a URL. */
export interface Neighbour extends Candidate {
  /** How deep the smallest section lies that holds both: the deeper, the nearer. */
  readonly depth: number;
  /** Whether it is built like the URL's own row: element by element, or but for the field itself. */
  readonly likeness: 'twin' | 'alike' | 'none';
  /** Whether it is few steps away, with nothing in between that stands apart. */
  readonly close: boolean;
}

/**
 * Which candidates belong to a URL: those that the smallest section around the URL holds. Where that section holds
 * several different ones: the one that is built like the URL's row, then the one that is there already. What is left
 * may still be several (see `areOne`), or none.
 */
export function partnersOf(url: readonly Element[], candidates: readonly Candidate[]): readonly Neighbour[] {
  const neighbours = candidates.map((candidate) => neighbourOf(url, candidate));
  const deepest = Math.max(0, ...neighbours.map(({ depth }) => depth));
  const nearest = neighbours.filter(({ depth }) => depth === deepest);
  const twins = nearest.filter((neighbour) => neighbour.likeness === 'twin');
  return [nearest, twins, twins.filter(isThere), nearest.filter(isThere)].find(areOne) ?? nearest;
}

function neighbourOf(url: readonly Element[], { value, path }: Candidate): Neighbour {
  const depth = commonDepth(url, path);
  return { value, path, depth, likeness: likeness(url, path, depth), close: isClose(url, path, depth) };
}

/** Whether all of a group are the same: one key, however often it is shown, or bullets only. */
export const areOne = (group: readonly Candidate[]): boolean =>
  new Set(group.map(({ value }) => identity(value))).size === 1;

const identity = ({ kind, text }: Value): string => (kind === 'key' ? text.toLowerCase() : kind);

const isThere = ({ value }: Neighbour): boolean => value.kind !== 'pending';
