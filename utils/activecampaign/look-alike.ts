/** The API hosts that guides name besides `api-us1.com` (`api-eu1.com`, `api-us2.com`): no family of ours. */
const regional = /^(?:[a-z0-9-]+\.)*api-[a-z]{2}\d+\.com$/;

/** A family's name inside another host, also with the hyphen lost or the digit 1 written as a letter. */
const carriesFamilyName = /active-?hosted|api[-_]?us(?:1(?!\d*\.com$)|1\.com$|[li](?![a-z]))|api\.us1\.com$/;

/** Names whose imitation would be worth something to a thief of keys. */
const imitated = ['activehosted', 'api-us1'] as const;

/**
 * Whether a host outside the two families resembles one of them: it carries their name somewhere else
 * (`acme.api-us1.com.evil.net`, `acme-api-us1.com`, `acme.api-us1.co`), misspells it (`acme.activehostd.com`), or is
 * written in letters that only look like ASCII (punycode). Expects a host in lower case that is not of a family.
 */
export function isLookAlike(host: string): boolean {
  if (/[^ -~]|(?:^|\.)xn--/.test(host)) return true;
  if (carriesFamilyName.test(host)) return true;
  if (regional.test(host)) return false;
  const registered = host.split('.').at(-2) ?? '';
  return imitated.some((name) => isMisspelling(registered, name));
}

/** Whether `label` is one or two slips of the hand away from `name`; short names leave room for one only. */
function isMisspelling(label: string, name: string): boolean {
  return isSlip(label, name, name.length > 8 ? 2 : 1);
}

/** Whether two texts differ by at most so many letters that were added, removed or changed. */
export const isSlip = (one: string, other: string, slips: number): boolean =>
  Math.abs(one.length - other.length) <= slips && distance(one, other) <= slips;

/** Levenshtein's distance: how many letters must be added, removed or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
