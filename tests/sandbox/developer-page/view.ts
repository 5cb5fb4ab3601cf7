import type { Exchange } from '../server/exchange.ts';
import { en } from './labels/en.ts';
import { fr } from './labels/fr.ts';
import type { Labels } from './labels/labels.ts';
import { pt } from './labels/pt.ts';

/** Every build of the page from which the pair can be told with certainty. */
export const STRUCTURES = [
  'inputs',
  'code',
  'password',
  'masked',
  'shadow',
  'frame',
  'late',
  'rerender',
  'remount',
  'split',
  'textarea',
] as const;
/** Builds in which nothing may be offered: no key, or two that are equally likely. */
export const UNCERTAIN_STRUCTURES = ['none', 'ambiguous'] as const;
export const LANGUAGES = ['en', 'fr', 'pt'] as const;

export type StructureName = (typeof STRUCTURES)[number] | (typeof UNCERTAIN_STRUCTURES)[number];
export type Language = (typeof LANGUAGES)[number];

/** How the app's pages are built: chosen in the query, kept in a cookie. */
export interface View {
  structure: StructureName;
  lang: Language;
  /** Whether other secret-looking values stand on the page. */
  decoys: boolean;
  csp: 'plain' | 'strict';
  /** Whether the page shows the account's usual API address, or one on a custom domain. */
  api: 'plain' | 'custom';
}

const LABELS: Record<Language, Labels> = { en, fr, pt };
export const labelsOf = (view: View): Labels => LABELS[view.lang];

const COOKIE = 'sandbox_view';
const NAMES = ['structure', 'lang', 'decoys', 'csp', 'api'];

function oneOf<T extends string>(values: readonly T[], value: string | null, fallback: T): T {
  return values.find((candidate) => candidate === value) ?? fallback;
}

/** The view that the request asks for, and the cookie by which later requests get the same. */
export function viewOf(exchange: Exchange): { view: View; cookie: string } {
  const chosen = new URLSearchParams(exchange.cookies.get(COOKIE));
  for (const name of NAMES) {
    const value = exchange.url.searchParams.get(name);
    if (value !== null) chosen.set(name, value);
  }
  const view: View = {
    structure: oneOf([...STRUCTURES, ...UNCERTAIN_STRUCTURES], chosen.get('structure'), 'inputs'),
    lang: oneOf(LANGUAGES, chosen.get('lang'), 'en'),
    decoys: chosen.get('decoys') !== '0',
    csp: oneOf(['plain', 'strict'], chosen.get('csp'), 'plain'),
    api: oneOf(['plain', 'custom'], chosen.get('api'), 'plain'),
  };
  return { view, cookie: `${COOKIE}=${encodeURIComponent(chosen.toString())}; path=/; secure; samesite=lax` };
}
