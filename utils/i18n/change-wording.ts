import type { CauseId } from '@/utils/activecampaign/diagnosis';
import type { Group } from '@/utils/activecampaign/groups';
import type { Owner } from '@/utils/activecampaign/owner';
import type { Plan } from '@/utils/activecampaign/plan';
import type { causes as causeWords } from './en/causes';
import type { changes as english } from './en/changes';
import type { Language } from './language';

/** What changed, as watching names it. */
export type ToldChange =
  | { readonly kind: 'stopped'; readonly cause: CauseId }
  | { readonly kind: 'works' }
  | { readonly kind: 'owner'; readonly from: Owner; readonly to: Owner }
  | { readonly kind: 'groups'; readonly from: readonly Group[]; readonly to: readonly Group[] }
  | { readonly kind: 'plan'; readonly from: Plan; readonly to: Plan };

interface Messages {
  readonly changes: typeof english;
  readonly causes: typeof causeWords;
}

const nameOf = (owner: Owner): string => owner.name || owner.username || owner.email || owner.id;

function ownerWording(from: Owner, to: Owner, words: typeof english): string {
  if (nameOf(from) !== nameOf(to)) return words.owner(nameOf(from), nameOf(to));
  return from.email === to.email
    ? words.ownerDetails(from.username, to.username)
    : words.ownerDetails(from.email, to.email);
}

/** One change in words. `language` is that of the words: numbers are written as it writes them. */
export function changeWording(change: ToldChange, { changes, causes }: Messages, language: Language): string {
  const groups = (all: readonly Group[]): string =>
    all.map(({ id, title }) => title || changes.group(id)).join(', ') || changes.noGroup;
  if (change.kind === 'works') return changes.works;
  if (change.kind === 'stopped') return changes.stopped(causes[change.cause]);
  if (change.kind === 'owner') return ownerWording(change.from, change.to, changes);
  if (change.kind === 'groups') return changes.groups(groups(change.from), groups(change.to));
  return changes.plan(planParts(change.from, change.to, changes.planParts, language).join(', '));
}

function planParts(
  from: Plan,
  to: Plan,
  words: (typeof english)['planParts'],
  language: Language,
): readonly string[] {
  const number = (count: number | null): string =>
    count === null ? words.notTold : new Intl.NumberFormat(language).format(count);
  return [
    from.status === to.status ? '' : words.status(from.status || words.notTold, to.status || words.notTold),
    from.contacts === to.contacts ? '' : words.contacts(number(from.contacts), number(to.contacts)),
    from.trial === to.trial ? '' : words.trial(to.trial),
    from.domain === to.domain ? '' : words.domain(from.domain || words.none, to.domain || words.none),
  ].filter(Boolean);
}
