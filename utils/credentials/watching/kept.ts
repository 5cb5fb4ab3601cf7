import * as v from 'valibot';
import { type CauseId, causeIds } from '@/utils/activecampaign/diagnosis';
import type { Vault } from '@/utils/vault/vault';
import type { Change, Standing } from './changes';

/** Where it lies, sealed: what is known of each credential, and the changes that nobody has seen yet. */
const knownId = 'watching-known';
export const changesId = 'watching-changes';

/** More unseen changes are not kept: the oldest go first. */
const mostChanges = 1_000;

/** What the last look came to. */
export interface LastLook {
  /** Ms since 1970. */
  readonly at: number;
  readonly checked: number;
  /** Of how many nothing certain could be told. */
  readonly unclear: number;
}

/** What watching knows. */
export interface Known {
  /** By the credential's id. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly last?: LastLook | undefined;
}

const text = v.pipe(v.string(), v.maxLength(2_000));
const time = v.pipe(v.number(), v.finite());
const owner = v.object({ id: text, name: text, email: text, username: text });
const groups = v.array(v.object({ id: text, title: text }));
const plan = v.object({ status: text, contacts: v.nullable(time), trial: v.boolean(), domain: text });
const cause = v.custom<CauseId>((value) => causeIds.some((id) => id === value));

const standing = v.object({
  keySince: time,
  state: v.fallback(v.optional(v.picklist(['good', 'bad'])), undefined),
  owner: v.fallback(v.optional(owner), undefined),
  groups: v.fallback(v.optional(groups), undefined),
  plan: v.fallback(v.optional(plan), undefined),
});

const changed = v.variant('kind', [
  v.object({ kind: v.literal('stopped'), cause }),
  v.object({ kind: v.literal('works') }),
  v.object({ kind: v.literal('owner'), from: owner, to: owner }),
  v.object({ kind: v.literal('groups'), from: groups, to: groups }),
  v.object({ kind: v.literal('plan'), from: plan, to: plan }),
]);

const change = v.object({ id: text, credential: text, at: time, what: changed });
const last = v.object({ at: time, checked: time, unclear: time });

/** The values that are of this shape: one that is odd takes no other with it. */
function sound<Schema extends v.GenericSchema>(schema: Schema, values: unknown): v.InferOutput<Schema>[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((value) => {
    const reading = v.safeParse(schema, value);
    return reading.success ? [reading.output] : [];
  });
}

const readRecord = async (vault: Vault, id: string): Promise<Partial<Record<string, unknown>>> => {
  const opened = await vault.read(id);
  return ((opened?.ok ? opened.value : undefined) ?? {}) as Partial<Record<string, unknown>>;
};

/** What is known. Damaged, it is as if nobody had looked yet. */
export async function readKnown(vault: Vault): Promise<Known> {
  const stored = await readRecord(vault, knownId);
  const entries = sound(v.tuple([text, standing]), stored.standings);
  const looked = v.safeParse(last, stored.last);
  return { standings: new Map(entries), ...(looked.success && { last: looked.output }) };
}

/** The changes that nobody has seen yet, oldest first. */
export const readChanges = async (vault: Vault): Promise<readonly Change[]> =>
  sound(change, (await readRecord(vault, changesId)).changes);

/** Keeps what is known, and the changes with it where they are given: in one step, all or none. */
export const keepKnown = (vault: Vault, known: Known, changes?: readonly Change[]): Promise<void> =>
  vault.write({
    [knownId]: { standings: [...known.standings], last: known.last },
    ...(changes && { [changesId]: { changes: changes.slice(-mostChanges) } }),
  });

/** Keeps the changes alone. */
export const keepChanges = (vault: Vault, changes: readonly Change[]): Promise<void> =>
  vault.write({ [changesId]: { changes } });
