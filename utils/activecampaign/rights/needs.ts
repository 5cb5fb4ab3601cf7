import type { GrantId, Grants } from './grants';
import type { ResourceId } from './resources';

/** What a kind of use needs of a key: what it reads, and what it changes. */
export interface Needs {
  readonly reads: readonly ResourceId[];
  readonly grants: readonly GrantId[];
}

/** The common kinds of use. By what their own settings ask for: one that does less needs less. */
export const uses = {
  'sign-up': { reads: ['lists', 'forms'], grants: ['contact-add', 'contact-edit'] },
  'contact-sync': {
    reads: ['contacts', 'lists', 'tags', 'fields'],
    grants: ['contact-add', 'contact-edit', 'tag-manage'],
  },
  'automation-tool': {
    reads: ['contacts', 'lists', 'tags', 'fields', 'automations', 'webhooks'],
    grants: ['contact-add', 'contact-edit', 'tag-manage', 'automation-manage'],
  },
  shop: {
    reads: ['contacts', 'lists', 'tags', 'connections', 'orders'],
    grants: ['contact-add', 'contact-edit', 'tag-manage'],
  },
  crm: {
    reads: ['contacts', 'deals', 'pipelines', 'tasks', 'accounts', 'notes', 'users'],
    grants: ['contact-add', 'contact-edit', 'deal-edit', 'account-edit'],
  },
  reporting: { reads: ['contacts', 'lists', 'campaigns', 'messages', 'automations'], grants: [] },
  administration: {
    reads: ['users', 'groups', 'account-settings'],
    grants: ['user-add', 'user-delete', 'group-edit'],
  },
} as const satisfies Readonly<Record<string, Needs>>;

export type UseId = keyof typeof uses;

export const useIds = Object.keys(uses) as readonly UseId[];

/** Whether a key may read something: `untold` where the answer was neither it nor a refusal. */
export type May = 'yes' | 'no' | 'untold';

/** What is known of a key's rights. What was not tried is left out. */
export interface Rights {
  readonly reads: Readonly<Partial<Record<ResourceId, May>>>;
  readonly grants: Grants;
}

/** How a key's rights stand to a kind of use. */
export interface Comparison {
  /** What it needs and is refused. */
  readonly lacks: Needs;
  /** What it needs, and whether it has it cannot be told. */
  readonly untold: Needs;
  /** What the owner's groups let it change beyond the need. */
  readonly beyond: readonly GrantId[];
}

/** Compares the rights of a key with what a kind of use needs. */
export function compare({ reads, grants }: Rights, use: UseId): Comparison {
  const needs: Needs = uses[use];
  const granted = Object.entries(grants) as readonly (readonly [GrantId, boolean])[];
  return {
    lacks: {
      reads: needs.reads.filter((id) => reads[id] === 'no'),
      grants: needs.grants.filter((id) => grants[id] === false),
    },
    untold: {
      reads: needs.reads.filter((id) => (reads[id] ?? 'untold') === 'untold'),
      grants: needs.grants.filter((id) => grants[id] === undefined),
    },
    beyond: granted.flatMap(([id, may]) => (may && !needs.grants.includes(id) ? [id] : [])),
  };
}
