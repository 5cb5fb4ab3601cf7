import { type Evidence, type Fact, is } from './types';

/** Whether the key itself is refused: users/me was, and no other read was answered. */
export const isRefused = (evidence: Evidence): boolean =>
  is(evidence, 'refused') && !evidence.reads?.some(({ allowed }) => allowed);

/** Whether the refusal may come from something on the way, before the key was looked at. */
export const maybeOnTheWay = (evidence: Evidence): boolean => {
  const proof = evidence.asked.at(-1)?.proof;
  return isRefused(evidence) && proof?.body !== 'json' && !proof?.traces && !evidence.witness;
};

/** What the refusal and the other key show in common. */
export const refusedFacts = ({ witness }: Evidence): readonly Fact[] => [
  { id: 'refused-twice' },
  ...(witness ? [{ id: 'witness-works', name: witness.name } as const] : []),
];
