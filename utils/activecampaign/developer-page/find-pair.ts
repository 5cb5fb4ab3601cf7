import { isFamilyHost } from '../hosts';
import { isKey, usualKeyLength } from '../key';
import type { Finding, FoundPair, NotFound, Why } from './finding';
import { commonDepth, pathTo } from './nearness';
import { areOne, type Candidate, type Neighbour, partnersOf } from './partner';
import { ownUrls, type Url, urlsAmong } from './urls';
import { type Value, valuesOn } from './values';

/**
 * Finds the API URL and key that a settings page shows: in fields of any type, in text, inside open shadow roots. By
 * value and nearness alone, never by class or label. `page.host` is the host that serves the page: on the host of an
 * account only that account's URL counts.
 *
 * Where another pair could be meant it finds nothing, and says why. Reads the document and changes nothing.
 */
export function findPair(root: Document, page: { readonly host: string }): Finding {
  const values = valuesOn(root);
  const urls = urlsAmong(values);
  const candidates = partnersToBe(values);
  const accountPage = isFamilyHost(page.host);
  const findings = [...byOrigin(ownUrls(urls, page.host))].map((own) => {
    const near = candidates.filter((candidate) => !isNearerToAnother(candidate, own, urls));
    return pairAmong(own, near, accountPage);
  });
  const found = findings.filter((finding) => finding.found);
  const [one] = found;
  if (one) return found.length === 1 ? one : notFound('several');
  return findings.find((finding) => !finding.found && finding.why !== 'nothing') ?? notFound('nothing');
}

const notFound = (why: Why): NotFound => ({ found: false, why });

/** Keys and what stands in their place. A key of unusual length counts only where the page has no usual one. */
function partnersToBe(values: readonly Value[]): Candidate[] {
  const usual = values.some(isUsualKey);
  return values
    .filter((value) => value.kind !== 'url' && !(usual && value.kind === 'key' && !isUsualKey(value)))
    .map((value) => ({ value, path: pathTo(value.element) }));
}

const isUsualKey = ({ text }: Value): boolean => text.length === usualKeyLength && isKey(text);

function byOrigin(urls: readonly Url[]): Iterable<readonly Url[]> {
  const groups = new Map<string, Url[]>();
  for (const url of urls) groups.set(url.address.origin, [...(groups.get(url.address.origin) ?? []), url]);
  return groups.values();
}

/** Whether a URL of another account is nearer to the candidate than any of these: then it is that account's. */
function isNearerToAnother({ path }: Candidate, own: readonly Url[], urls: readonly Url[]): boolean {
  const nearness = (some: readonly Url[]): number =>
    Math.max(0, ...some.map((url) => commonDepth(url.path, path)));
  const account = own[0]?.address.account;
  return nearness(urls.filter(({ address }) => address.account !== account)) > nearness(own);
}

/** The pair of one URL, which the page may show more than once: where it stands nearest to a key. */
function pairAmong(urls: readonly Url[], candidates: readonly Candidate[], accountPage: boolean): Finding {
  const places = urls.flatMap((url) => partnersOf(url.path, candidates).map((partner) => ({ url, partner })));
  const deepest = Math.max(0, ...places.map(({ partner }) => partner.depth));
  const nearest = places.filter(({ partner }) => partner.depth === deepest);
  const [place] = nearest;
  if (!place) return notFound('nothing');
  if (!areOne(nearest.map(({ partner }) => partner))) return notFound('several');
  return judge(place.url, place.partner, accountPage);
}

function judge({ address, path }: Url, partner: Neighbour, accountPage: boolean): Finding {
  const { value, likeness, close } = partner;
  if (value.kind === 'pending') return notFound('nothing');
  if (value.kind === 'masked') return notFound('masked');
  // What is unusual in one way (a key's length, a foreign host on an account's page) must be beyond doubt in others.
  const unusual = !isUsualKey(value) || (accountPage && !address.family);
  const certain = unusual ? close && likeness !== 'none' : close || likeness === 'twin';
  if (!certain) return notFound('not-certain');
  const urlElement = path.at(-1);
  const keyElement = value.element;
  const anchor = partner.path[partner.depth] ?? keyElement;
  return urlElement
    ? ({ found: true, address, key: value.text, urlElement, keyElement, anchor } satisfies FoundPair)
    : notFound('nothing');
}
