import { curl } from './curl';
import { env } from './env';
import type { CopyFormat, CopyFormatId } from './format';
import { httpHeader } from './http-header';
import { json } from './json';
import { postmanEnvironment } from './postman-environment';
import { yaml } from './yaml';

export type { CopyFormat, CopyFormatId, Pair } from './format';

/** By id: a test holds their order against that of the ids. */
const byId: Readonly<Record<CopyFormatId, CopyFormat>> = {
  env,
  json,
  yaml,
  curl,
  'http-header': httpHeader,
  'postman-environment': postmanEnvironment,
};

export const copyFormats: readonly CopyFormat[] = Object.values(byId);

export const copyFormat = (id: CopyFormatId): CopyFormat => byId[id];
