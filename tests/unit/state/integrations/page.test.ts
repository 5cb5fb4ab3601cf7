import { expect, test } from 'vitest';
import { createIntegrations } from '@/utils/credentials/integrations/store';
import { rowOf as rowOfCredential } from '@/utils/credentials/row';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow } from '@/utils/messaging/contract';
import { failed } from '@/utils/messaging/reply';
import { createIntegrationsPage } from '@/utils/state/integrations/page';
import { stillToChange } from '@/utils/state/integrations/uses';
import { credential } from '../../credentials/restore/credentials';
import { credentialsWorld, keyOf } from '../../support/credentials-world';

/** The page of one credential over the real integrations, in memory. */
async function opened(view: 'uses' | 'leaving' = 'uses') {
  const world = credentialsWorld();
  const integrations = createIntegrations(world);
  await world.repository.put(credential('1'), credential('2', { id: 'b', label: 'Other' }));
  const drafts = new Map<string, string>();
  const played: { locked: boolean; lock?: () => void; readonly copied: string[] } = {
    locked: false,
    copied: [],
  };
  const answers: Record<string, (input: never) => Promise<unknown> | unknown> = {
    'credentials.list': async () => ({
      rows: (await world.repository.all()).credentials.map(rowOfCredential),
      removed: [],
      unreadable: 0,
      lockable: true,
    }),
    'credentials.reveal': async ({ id }: { id: string }) => {
      const one = await world.repository.get(id);
      return { url: one?.origin, key: one?.key };
    },
    'drafts.read': ({ name }: { name: string }) => drafts.get(name) ?? '',
    'drafts.write': ({ name, text }: { name: string; text: string }) => {
      drafts.set(name, text);
      return null;
    },
    'clipboard.copied': () => null,
    'integrations.list': () => integrations.listing(),
    'integrations.add': ({ credential: to, ...content }: { credential: string }) =>
      integrations.add(to, content as never),
    'integrations.edit': ({ id, ...content }: { id: string }) => integrations.edit(id, content as never),
    'integrations.remove': ({ id }: { id: string }) => integrations.remove(id),
    'integrations.restore': ({ id }: { id: string }) => integrations.restore(id),
    'integrations.move': (input: { id: string; credential: string }) =>
      integrations.move(input.id, input.credential),
    'integrations.key-changed': ({ id, at }: { id: string; at: number | null }) =>
      integrations.keyChanged(id, at ?? undefined),
  };
  const client = (async (channel: string, input: never) => {
    if (played.locked) return failed('vault-locked');
    const answer = answers[channel];
    if (!answer) throw new Error(channel);
    return { ok: true, value: await answer(input) };
  }) as Client;
  const page = createIntegrationsPage({
    client,
    place: { view, id: 'a' },
    clock: world.clock,
    openTab: async () => undefined,
    go: () => undefined,
    writeClipboard: async (text) => void played.copied.push(text),
    onLockChange: (listener) => {
      played.lock = listener;
    },
    onReturn: () => undefined,
  });
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const rows = (): readonly CredentialRow[] => page.accounts.listing.value?.rows ?? [];
  return { world, integrations, page, played, drafts, settled, rows };
}

test('with nothing noted the form is open; what is typed outlives the page; without a name it has that of its kind', async () => {
  const one = await opened();
  await one.page.start();
  const form = one.page.form.value?.form;
  form?.set({ address: 'eu1.make.com' });
  expect(form?.fields.value.kind).toBe('make');
  form?.set({ kind: 'n8n', notes: 'flows' });
  form?.set({ address: 'flows.example' });
  expect(form?.fields.value.kind).toBe('n8n');
  await one.settled();
  expect(JSON.parse(one.drafts.get('integration-a') ?? '')).toMatchObject({ kind: 'n8n', notes: 'flows' });
  expect(await one.page.saveForm('n8n')).toBe(true);
  expect(one.page.uses.of('a')).toMatchObject([
    { kind: 'n8n', name: 'n8n', notes: 'flows', address: 'https://flows.example/' },
  ]);
  expect(one.page.form.value).toBeUndefined();
  await one.settled();
  expect(one.drafts.get('integration-a')).toBe('');
});

test('what cannot be kept is said, and stays in the form', async () => {
  const { page } = await opened();
  await page.start();
  page.form.value?.form.set({ notes: keyOf('a') });
  expect(await page.saveForm('Zapier')).toBe(false);
  expect(page.form.value?.form).toMatchObject({ problem: { value: 'key' } });
  page.form.value?.form.set({ notes: '' });
  expect(page.form.value?.form.problem.value).toBeUndefined();
  expect(await page.saveForm('Zapier')).toBe(true);
});

test.each(['{', '[]', '"x"', '{"kind":"teleporter","name":7}', 'null'])(
  'a draft that is %s fills the form with what is saved',
  async (draft) => {
    const { page, drafts } = await opened();
    drafts.set('integration-a', draft);
    await page.start();
    expect(page.form.value?.form.fields.value).toEqual({
      kind: 'zapier',
      name: '',
      address: '',
      keeper: '',
      notes: '',
    });
  },
);

test('moved and taken back, an integration is as it was before', async () => {
  const { page, integrations } = await opened('leaving');
  await integrations.add('a', { kind: 'make', name: 'Leads' });
  await page.start();
  const [before] = page.uses.of('a');
  if (!before) throw new Error('It is not there.');
  await page.move(before, 'b');
  expect(page.uses.of('a')).toEqual([]);
  expect(page.uses.of('b')).toMatchObject([{ name: 'Leads', changedAt: expect.any(Number) }]);
  expect(page.moved.value.get(before.id)).toEqual(before);
  await page.moveBack(before.id);
  expect(page.uses.of('a').map((one) => ({ ...one, changedAt: undefined }))).toEqual([
    { ...before, changedAt: undefined },
  ]);
  expect(page.uses.of('a')[0]?.changedAt).toBeUndefined();
});

test('moved to a credential that is gone, it stays, and that is said', async () => {
  const { page, integrations } = await opened('leaving');
  await integrations.add('a', { kind: 'make', name: 'Leads' });
  await page.start();
  const [before] = page.uses.of('a');
  if (before) await page.move(before, 'gone');
  expect(page.uses.of('a')).toEqual([before]);
  expect(page.said.value?.failed).toBe(true);
});

test('once a key was replaced, its integrations are still to be changed, until that was done', async () => {
  const { page, integrations, world, rows } = await opened();
  await integrations.add('a', { kind: 'make', name: 'Leads' });
  await world.repository.change('a', (one) => ({ ...one, key: keyOf('9'), keySince: world.clock() }));
  await page.start();
  const row = rows().find(({ id }) => id === 'a');
  if (!row) throw new Error('It is not there.');
  const due = () => stillToChange(row, page.uses.of('a')).length;
  expect(due()).toBe(1);
  await page.keyChanged(page.uses.of('a')[0]?.id ?? '');
  expect(due()).toBe(0);
});

test('locked, nothing is left of it; opened again, it comes back', async () => {
  const { page, integrations, played, settled, rows } = await opened();
  await integrations.add('a', { kind: 'make', name: 'Leads' });
  await page.start();
  page.openForm('a');
  played.locked = true;
  played.lock?.();
  await settled();
  expect([rows(), page.uses.listing.value, page.form.value]).toEqual([[], undefined, undefined]);
  expect(page.trouble.value?.code).toBe('vault-locked');
  played.locked = false;
  played.lock?.();
  await expect.poll(() => page.uses.of('a')).toHaveLength(1);
  expect(page.trouble.value).toBeUndefined();
});

test('a key is copied, and nothing shown holds it', async () => {
  const { page, played, rows } = await opened('leaving');
  await page.start();
  const row = rows().find(({ id }) => id === 'a');
  if (row) await page.copy(row, 'key');
  expect(played.copied).toEqual([keyOf('1')]);
  expect(JSON.stringify([rows(), page.uses.listing.value])).not.toContain(keyOf('1'));
});
