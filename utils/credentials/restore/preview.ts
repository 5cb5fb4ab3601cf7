import { toBase64, toUtf8 } from '@/utils/vault/bytes';
import type { BackedUp } from './backed-up';
import type { Change, Plan, RestoreMode } from './plan';

/** One line of a preview: no key in it. */
export interface PreviewRow {
  readonly kind: Change['kind'];
  /** As it is here; of what comes anew, as it is in the backup. */
  readonly label: string;
  /** The name it will have, where that is another. */
  readonly labelAfter?: string;
  readonly account: string;
  /** The owner's name, where ActiveCampaign has said it. */
  readonly owner?: string;
}

/** A plan as a person sees it before they agree to it. Can be handed to a page of ours as it is. */
export interface Preview {
  readonly mode: RestoreMode;
  readonly rows: readonly PreviewRow[];
  /** How many integrations come. */
  readonly integrations: number;
  readonly lost: number;
  readonly unknown: number;
  /** Stands for this plan: `applyRestore` does what was seen, and nothing else. */
  readonly seen: string;
}

/** A digest of what a plan does to which keys. The ids of what comes anew are left out: each plan draws others. */
export async function fingerprint({ mode, changes, integrations }: Plan): Promise<string> {
  const outline = changes.map((change) => {
    const before = 'before' in change ? change.before : undefined;
    const after = 'after' in change ? change.after : undefined;
    return [
      change.kind,
      before && [before.id, before.origin, before.key, before.label],
      after && [after.origin, after.key, after.label],
    ];
  });
  const uses = integrations.map(({ kind, name, address }) => [kind, name, address]);
  const bytes = toUtf8(JSON.stringify([mode, outline, uses]));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function rowOf(change: Change): PreviewRow {
  const shown = 'before' in change ? change.before : change.after;
  const after = 'after' in change ? change.after : shown;
  return {
    kind: change.kind,
    label: shown.label,
    ...(after.label !== shown.label && { labelAfter: after.label }),
    account: shown.account,
    ...(after.owner && { owner: after.owner.name }),
  };
}

/** What a person is to see of a plan. */
export const previewOf = async (plan: Plan, { lost, unknown }: BackedUp): Promise<Preview> => ({
  mode: plan.mode,
  rows: plan.changes.map(rowOf),
  integrations: plan.integrations.length,
  lost,
  unknown,
  seen: await fingerprint(plan),
});
