export const FAULT_KINDS = [
  'status',
  'delay',
  'cut-before',
  'cut-after',
  'cut-body',
  'stall-body',
  'redirect',
  'html',
  'empty',
  'broken-json',
  'huge',
  'soft-failure',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** Which requests go wrong, and how. What is left out matches everything. JSON, so other processes can send it. */
export interface FaultRule {
  kind: FaultKind;
  /** Host without port; `*` stands for any run of characters. */
  host?: string;
  /** Path without query; `*` stands for any run of characters. */
  path?: string;
  method?: string;
  /** How many matching requests go wrong before the rule is spent; all, if left out. */
  times?: number;
  /** For status, redirect (302 if left out), html, empty (200 if left out). */
  status?: number;
  /** For delay and stall-body, in milliseconds; for ever, if left out. */
  ms?: number;
  /** For redirect: the Location. */
  to?: string;
  /** For status: what the body says; `{}` if left out. */
  body?: string;
  /** For status: headers on top, such as Retry-After. */
  headers?: Record<string, string>;
  /** For huge: the size of the body; 20 MB if left out. */
  bytes?: number;
}

/** Why this value is no fault rule; undefined if it is one. */
export function faultProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'A fault rule is an object.';
  const kind = (value as Partial<FaultRule>).kind;
  if (!kind || !FAULT_KINDS.includes(kind)) return `kind is one of ${FAULT_KINDS.join(', ')}.`;
  return undefined;
}

function fits(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined) return true;
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 'i').test(value);
}

export interface FaultTarget {
  host: string;
  /** Path without query. */
  path: string;
  method: string;
}

export function ruleFits(rule: FaultRule, target: FaultTarget): boolean {
  return fits(rule.host, target.host) && fits(rule.path, target.path) && fits(rule.method, target.method);
}
