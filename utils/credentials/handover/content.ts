import * as v from 'valibot';
import { environments } from '@/utils/activecampaign/account-marks';
import { type ApiAddress, readAddress } from '@/utils/activecampaign/address';
import { isKey } from '@/utils/activecampaign/key';
import type { Credential } from '../record';

/** What the giver says with it. */
export interface Said {
  /** Who it is from. */
  readonly from: string;
  /** Anything else that is to be known. */
  readonly note: string;
  /** The last day on which it is to be used: `2026-12-31`. */
  readonly until?: string | undefined;
}

/** The id of the one record in the file. */
export const handoverId = 'handover';

const text = v.pipe(v.string(), v.maxLength(2_000));

const schema = v.object({
  from: text,
  note: text,
  until: v.optional(v.pipe(v.string(), v.isoDate())),
  origin: text,
  key: v.pipe(v.string(), v.check(isKey)),
  appHost: v.optional(text),
  label: text,
  environment: v.fallback(v.picklist(environments), 'unmarked'),
  owner: v.fallback(v.optional(v.object({ name: text, email: text })), undefined),
});

/** One credential as it is handed over, with what the giver says of it. */
export type Content = v.InferOutput<typeof schema> & { readonly address: ApiAddress };

/** What goes into the file: what the other needs, and nothing of how the giver arranged it here. */
export const contentOf = (
  { origin, key, appHost, label, environment, owner }: Credential,
  said: Said,
): Readonly<Record<string, unknown>> => ({
  ...said,
  origin,
  key,
  appHost,
  label,
  environment,
  owner: owner && { name: owner.name, email: owner.email },
});

/** Reads it as strictly as what a person types: a file may come from anybody. Undefined: it cannot be taken. */
export function readContent(value: unknown): Content | undefined {
  const reading = v.safeParse(schema, value);
  if (!reading.success) return undefined;
  const address = readAddress(reading.output.origin, 'keep');
  if (!address.ok || address.address.origin !== reading.output.origin) return undefined;
  return { ...reading.output, address: address.address };
}
