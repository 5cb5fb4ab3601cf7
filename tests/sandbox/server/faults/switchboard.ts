import { type FaultRule, type FaultTarget, faultProblem, ruleFits } from './rule.ts';

/** The faults that are switched on. The rule set last wins. */
export interface Switchboard {
  add(rule: FaultRule): void;
  clear(): void;
  rules(): FaultRule[];
  /** The rule for this request, spent by one. A rule in the request's own header goes before all. */
  take(target: FaultTarget, header?: string): FaultRule | undefined;
}

/** The request header that carries a fault rule as JSON, for that one request. */
export const FAULT_HEADER = 'x-sandbox-fault';

function fromHeader(header: string | undefined): FaultRule | undefined {
  if (!header) return undefined;
  try {
    const rule: unknown = JSON.parse(header);
    return faultProblem(rule) ? undefined : (rule as FaultRule);
  } catch {
    return undefined;
  }
}

export function createSwitchboard(): Switchboard {
  let active: { rule: FaultRule; left: number }[] = [];
  return {
    add: (rule) => active.unshift({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }),
    clear() {
      active = [];
    },
    rules: () => active.map(({ rule, left }) => ({ ...rule, ...(Number.isFinite(left) && { times: left }) })),
    take(target, header) {
      const own = fromHeader(header);
      if (own) return own;
      const hit = active.find(({ rule }) => ruleFits(rule, target));
      if (!hit) return undefined;
      hit.left -= 1;
      active = active.filter(({ left }) => left > 0);
      return hit.rule;
    },
  };
}
