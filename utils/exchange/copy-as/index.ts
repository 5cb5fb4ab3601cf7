import { curl } from './curl';
import { env } from './env';
import type { CopyFormat, CopyFormatId } from './format';
import { httpHeader } from './http-header';
import { json } from './json';

export type { CopyFormat, CopyFormatId, Pair } from './format';

/** By id, in the order in which they are offered. */
const byId: Readonly<Record<CopyFormatId, CopyFormat>> = { env, json, curl, 'http-header': httpHeader };

export const copyFormats: readonly CopyFormat[] = Object.values(byId);

export const copyFormat = (id: CopyFormatId): CopyFormat => byId[id];

/** Whether a value from a message or storage names a format. */
export const isCopyFormatId = (value: unknown): value is CopyFormatId =>
  typeof value === 'string' && Object.hasOwn(byId, value);
