import type { Json } from '../operations/types';
import { readBody } from './body';

/** The fields that a body sends, and the key that stands around them, where one does. */
export interface SentFields {
  readonly wrapper?: string;
  readonly fields: Readonly<Record<string, Json>>;
}

const isObject = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of the one record that a body is about; undefined where it is about none, or about several. */
export function sentFields(body: string): SentFields | undefined {
  const reading = readBody(body);
  if (reading.kind !== 'json' || !isObject(reading.value)) return undefined;
  const [[wrapper, inner] = ['', undefined], ...others] = Object.entries(reading.value);
  return others.length === 0 && isObject(inner) ? { wrapper, fields: inner } : { fields: reading.value };
}
