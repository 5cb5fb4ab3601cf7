import type { NetErrorKind } from './net-error';
import { type Considered, type Evidence, is, possible, shown } from './types';

/** What the browser's name for the error says of one kind of it; without a name every kind is open. */
export function unreachableBy(evidence: Evidence, kind: NetErrorKind): Considered | undefined {
  if (!is(evidence, 'unreachable')) return undefined;
  const { network } = evidence;
  if (typeof network !== 'object') return possible();
  const named = network.name === '' ? [] : [{ id: 'net-error', name: network.name } as const];
  if (network.kind === 'other') return possible(...named);
  // A proxy that could not reach the server does not say why; TLS was not begun.
  if (network.kind === 'gateway') return kind === 'certificate' ? undefined : possible(...named);
  return network.kind === kind ? shown(...named) : undefined;
}
