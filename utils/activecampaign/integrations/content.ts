import type { IntegrationKind } from './kinds';

/** What a person notes of an integration. */
export interface IntegrationContent {
  readonly kind: IntegrationKind;
  readonly name: string;
  /** Where it is, or where its key is changed: https. */
  readonly address?: string | undefined;
  /** Who looks after it. */
  readonly keeper?: string | undefined;
  readonly notes?: string | undefined;
}

/** Most characters of each. */
export const integrationLimits = { name: 100, address: 2_000, keeper: 200, notes: 2_000 } as const;

/** Why what was typed cannot be noted. */
export type ContentProblem =
  | 'no-name'
  | 'too-long'
  /** No address, or one that is not https, or with a user name or password in it. */
  | 'address'
  /** A key stands in it, or what looks like one: a note is no place for it. */
  | 'key';

export type ContentReading =
  | { readonly ok: true; readonly content: IntegrationContent }
  | { readonly ok: false; readonly problem: ContentProblem };

/** An address as it is kept: https, as written or with the scheme put before it. Undefined: it is none. */
function readPlace(text: string): string | undefined {
  const typed = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(typed);
  if (url?.protocol !== 'https:' || url.username || url.password || /\s/.test(text)) return undefined;
  return url.hostname.includes('.') ? url.href : undefined;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Longer than this is what an API key looks like; no name, address or note needs it. */
const keyShape = /[0-9a-f]{40}/i;

/** Reads what was typed of an integration: the same where it is typed and where it is kept. */
export function readContent(typed: IntegrationContent): ContentReading {
  const name = oneLine(typed.name);
  const keeper = oneLine(typed.keeper ?? '');
  const notes = (typed.notes ?? '').trim();
  const written = (typed.address ?? '').trim();
  const texts = { name, keeper, notes, address: written };
  if (Object.values(texts).some((text) => keyShape.test(text))) return { ok: false, problem: 'key' };
  if (name === '') return { ok: false, problem: 'no-name' };
  const address = written === '' ? undefined : readPlace(written);
  if (written !== '' && address === undefined) return { ok: false, problem: 'address' };
  const kept = { ...texts, address: address ?? '' };
  for (const field of ['name', 'keeper', 'notes', 'address'] as const)
    if (kept[field].length > integrationLimits[field]) return { ok: false, problem: 'too-long' };
  return {
    ok: true,
    content: {
      kind: typed.kind,
      name,
      ...(address !== undefined && { address }),
      ...(keeper !== '' && { keeper }),
      ...(notes !== '' && { notes }),
    },
  };
}

/** The host of an integration's address. */
export const hostOf = ({ address }: Pick<IntegrationContent, 'address'>): string | undefined =>
  address === undefined ? undefined : URL.parse(address)?.hostname;
