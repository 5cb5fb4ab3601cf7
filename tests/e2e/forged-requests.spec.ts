import type { Contract, Input } from '../../utils/messaging/contract.ts';
import type { ReplyError } from '../../utils/messaging/reply.ts';
import { evaluateInContentScript } from './support/content-script.ts';
import { sendRandomMessages } from './support/messages/send.ts';
import { nora, sam } from './support/people.ts';
import { saveFromPage } from './support/steps.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

type ChannelsOf<Kind> = {
  [Name in keyof Contract]: Contract[Name]['from'] extends Kind ? Name : never;
}[keyof Contract];

/** One request of each channel, in the shape that it takes: the types let none be forgotten. */
type Requests<Name extends keyof Contract> = { readonly [Each in Name]: Input<Each> };

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: ReplyError;
}

const sending = (channel: string, input: unknown): string =>
  `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ channel, input })})`;

test('who has taken over the page of one account gets nothing of another, and no channel of our own pages', async ({
  keyring,
  sandbox,
}) => {
  await saveFromPage(keyring);
  const ours = await keyring.openExtensionPage('options.html');
  const asOurs = (channel: string, input: unknown) => ours.evaluate<Answer>(sending(channel, input));
  const tab: Tab = await keyring.openPage('https://brightdental.activehosted.com/app/settings/developer');
  // Where content scripts run is as far as anyone gets who breaks out of a page.
  const asPage = (channel: string, input: unknown) =>
    evaluateInContentScript<Answer>(keyring, tab, sending(channel, input));
  const refused = { ok: false, error: { code: 'refused', retryable: false } };

  const before = await asOurs('credentials.list', {});
  const [saved] = (before.value as { rows: { id: string }[] }).rows;
  const id = saved?.id ?? '';
  expect((await asOurs('credentials.reveal', { id })).value).toMatchObject({ key: nora(sandbox).key });
  const kept = await asOurs('credentials.list', {});
  sandbox.clearLog();

  await test.step('another account', async () => {
    for (const { key } of [nora(sandbox), sam(sandbox)])
      for (const channel of ['page.look-up', 'page.save', 'page.undo'])
        expect(await asPage(channel, { url: 'https://acme.api-us1.com', key }), channel).toEqual(refused);
    // That these are what a page may ask is seen from its own account.
    const own = { url: 'https://brightdental.api-us1.com', key: nora(sandbox).key };
    expect(await asPage('page.look-up', own)).toEqual({ ok: true, value: { kind: 'unsaved' } });
  });

  await test.step('the channels of our own pages', async () => {
    const pair = { url: 'https://brightdental.api-us1.com', key: sam(sandbox).key };
    const passphrase = 'correct horse battery staple';
    const backup = { text: '{}', passphrase, mode: 'replace' } as const;
    const request = { id, method: 'DELETE', target: '/api/3/contacts/1', body: '' } as const;
    const savedContent = { method: 'DELETE', target: '/api/3/contacts/1', body: '' } as const;
    const requests: Requests<ChannelsOf<'own-page'>> = {
      'accounts.check-all': {},
      'accounts.check-rest': {},
      'accounts.check-stop': {},
      'accounts.check-progress': {},
      'console.open': { id },
      'console.send': { ...request, call: 'forged' },
      'console.cancel': { call: 'forged' },
      'console.prepare': { ...request, effect: 'delete', notifies: false },
      'console.verify': { ...request, call: 'forged', place: '/api/3/users/me' },
      'console.before': { call: 'forged' },
      'console.confirm': { slip: 'forged', typed: '' },
      'console.open-writes': { id, minutes: 5 },
      'console.close-writes': { id },
      'console.budget': { id },
      'answer.inside': { call: 'forged', place: [], from: 0, count: 1 },
      'answer.table': { call: 'forged', from: 0, count: 1 },
      'answer.find': { call: 'forged', text: 'a' },
      'answer.text': { call: 'forged', from: 0, count: 1 },
      'answer.value': { call: 'forged', place: [], from: 0, count: 1 },
      'answer.path': { call: 'forged', place: [] },
      'download.open': { ...request, call: 'forged' },
      'download.next': { call: 'forged' },
      'download.stop': { call: 'forged' },
      'fetch.list': { id },
      'fetch.start': { id, target: '/api/3/contacts', pace: 4 },
      'fetch.pause': { fetch: 'forged' },
      'fetch.go-on': { fetch: 'forged' },
      'fetch.remove': { fetch: 'forged' },
      'fetch.page': { fetch: 'forged', page: 0 },
      'history.list': { id },
      'history.read': { id, call: 'forged' },
      'history.compare': { id, before: 'forged', after: 'forged' },
      'history.archived': { id, from: 0 },
      'history.remove': { id, call: 'forged' },
      'history.clear': { id },
      'history.clear-all': {},
      'history.limits': {},
      'history.limit': { entries: 50, days: 1, megabytes: 10, bodies: false },
      'insert.waiting': {},
      'insert.put': { request: 'forged', id },
      'pick.search': { id, kind: 'contact', text: '', fresh: false },
      'pick.name': { id, kind: 'contact', of: '1' },
      'report.redact': { texts: ['a'] },
      'report.scan': { text: 'a' },
      'saved.list': {},
      'saved.read': { id },
      'saved.save': { name: 'Taken over', folder: '', ...savedContent },
      'saved.rename': { id, name: 'Taken over', folder: '' },
      'saved.place': { id, folder: 'Taken over' },
      'saved.remove': { id },
      'saved.restore': { id },
      'saved.add-folder': { name: 'Taken over' },
      'saved.rename-folder': { name: 'Weekly', to: 'Taken over' },
      'saved.export': {},
      'saved.preview': { requests: [], pairs: [] },
      'saved.import': { requests: [], folders: [] },
      'credentials.list': {},
      'credentials.reveal': { id },
      'credentials.save': pair,
      'credentials.try': pair,
      'credentials.check': { id },
      'credentials.kept': { id },
      'credentials.edit': { id, label: 'Taken over' },
      'doctor.examine': { id, examination: 'forged' },
      'doctor.examine-pair': { ...pair, examination: 'forged' },
      'doctor.stop': { examination: 'forged' },
      'credentials.remove': { id },
      'credentials.restore': { id },
      'credentials.bring-previous-back': { id },
      'vault.unlock': { passphrase },
      'vault.start-anew': {},
      'vault.lock': {},
      'vault.protection': {},
      'vault.set-passphrase': { next: passphrase },
      'vault.remove-passphrase': { present: passphrase },
      'vault.passkey-prompts': {},
      'vault.passkeys': {},
      'vault.unlock-with-passkey': { credential: 'a', output: 'A'.repeat(43) },
      'vault.add-passkey': {
        present: passphrase,
        credential: 'a',
        salt: 'A'.repeat(43),
        output: 'A'.repeat(43),
        name: 'Taken over',
      },
      'vault.remove-passkey': { present: passphrase, credential: 'a' },
      'vault.choose-policy': { minutes: 5, withScreen: true },
      'vault.keep-device': {},
      'backup.make': { passphrase },
      'backup.preview': backup,
      'backup.restore': { ...backup, seen: '' },
      'backup.undo': { id },
      'backup.last': {},
      'backup.remind-later': {},
      'clipboard.state': {},
      'clipboard.copied': { text: 'Taken over' },
      'clipboard.choose': { seconds: null },
      'clipboard.decline': {},
      'clipboard.clear-now': {},
      'messaging.refusals': {},
      'drafts.read': { name: 'paste' },
      'drafts.write': { name: 'paste', text: 'Taken over' },
      'page.look': { tabId: 1 },
      'handover.make': { id, passphrase, from: 'Nora', note: '' },
      'handover.open': { text: '{}', passphrase },
      'handover.take': { text: '{}', passphrase },
      'rights.look': { id },
      'rights.progress': { id },
      'rights.stop': { id },
      'integrations.list': {},
      'integrations.add': { credential: id, kind: 'other', name: 'forged' },
      'integrations.edit': { id, kind: 'other', name: 'forged' },
      'integrations.remove': { id },
      'integrations.restore': { id },
      'integrations.move': { id, credential: id },
      'integrations.key-changed': { id, at: 1 },
      'rotation.list': {},
      'rotation.begin': { credential: id, reason: 'planned' },
      'rotation.look': { id },
      'rotation.prepare': { id, ready: true },
      'rotation.tick': { id, integration: id, done: true },
      'rotation.prove': { id },
      'rotation.finish': { id, finished: true },
      'rotation.remove': { id },
      'rotation.later': {},
      'watching.state': {},
      'watching.settled': {},
      'watching.choose': { every: 'daily', notify: true, names: true },
      'watching.changes': {},
      'watching.acknowledge': { upTo: 1 },
    };
    for (const [channel, input] of Object.entries(requests))
      expect(await asPage(channel, input), channel).toEqual(refused);
    expect((await asOurs('messaging.refusals', {})).value).toMatchObject({
      sender: Object.keys(requests).length,
    });
    // The shapes are right: what a page of ours asks in them is answered.
    for (const channel of ['credentials.list', 'drafts.read', 'vault.protection'] as const)
      expect(await asOurs(channel, requests[channel]), channel).toMatchObject({ ok: true });
  });

  expect(await asOurs('credentials.list', {})).toEqual(kept);
  expect(await asOurs('drafts.read', { name: 'paste' })).toEqual({ ok: true, value: '' });
  expect((await asOurs('credentials.reveal', { id })).value).toMatchObject({ key: nora(sandbox).key });
  expect(sandbox.log.filter(({ host }) => host.endsWith('.api-us1.com'))).toEqual([]);
  // The page itself has nobody to ask.
  expect(await tab.evaluate('typeof (globalThis.browser ?? globalThis.chrome)?.runtime?.sendMessage')).toBe(
    'undefined',
  );

  await test.step('1,000 random messages; tests/e2e/long/messages.long.ts has more', async () => {
    const [{ key }, other] = [nora(sandbox), sam(sandbox)];
    const words = [id, key, other.key, 'https://acme.api-us1.com', 'paste', '{}'];
    const secrets = [id, key, 'Lindqvist', 'nora@acme'].map((text) => ({ text }));
    const counts = await sendRandomMessages(keyring, { tabs: [tab], rounds: 1_000, seed: 7, words, secrets });
    expect(counts.refused).toBeGreaterThan(500);
    expect((await asOurs('credentials.reveal', { id })).value).toMatchObject({ key });
  });
});
