import { expect } from 'vitest';
import { type ImportReading, readImport } from '@/utils/exchange/imports';

export type Read = Extract<ImportReading, { kind: 'read' }>;

/** What was read of a text, which must be of a format that is known. */
export async function readText(text: string, ...others: readonly string[]): Promise<Read> {
  const reading = await readImport([text, ...others].map((one) => ({ name: '', text: one })));
  if (reading.kind !== 'read') throw new Error(reading.problem);
  return reading;
}

/** The requests as `METHOD target`, and their bodies where they have one. */
export const short = ({ requests }: Read): readonly string[] =>
  requests.map(({ method, target, body }) => `${method} ${target}${body && ` ${body}`}`);

/** Why a text cannot be read. */
export async function problemOf(text: string): Promise<string> {
  const reading = await readImport([{ name: 'a file', text }]);
  expect(reading.kind, text.slice(0, 200)).toBe('problem');
  return reading.kind === 'problem' ? reading.problem : '';
}

/** A key as ActiveCampaign makes them. */
export const someKey = 'a81f'.repeat(18);
