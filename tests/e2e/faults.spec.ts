import type { FaultRule } from '../sandbox/sandbox.ts';
import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** Each fault of the sandbox, and how the first words of what Keyring says about it begin. */
const faults: readonly [name: string, rule: Omit<FaultRule, 'path'>, says: string, next: string][] = [
  ['401', { kind: 'status', status: 401 }, 'refused the key', 'Check again.'],
  ['402', { kind: 'status', status: 402 }, 'plan', ''],
  ['403', { kind: 'status', status: 403 }, 'refused the key', 'Check again.'],
  ['404', { kind: 'status', status: 404, body: '{"message":"No Result found"}' }, 'did not find', ''],
  ['429', { kind: 'status', status: 429, headers: { 'Retry-After': '30' } }, '30 seconds', ''],
  ['500', { kind: 'status', status: 500 }, 'trouble', ''],
  ['503', { kind: 'status', status: 503 }, 'trouble', ''],
  ['418', { kind: 'status', status: 418 }, '418', ''],
  ['cut before the headers', { kind: 'cut-before' }, 'could not', ''],
  ['cut in the body', { kind: 'cut-body' }, 'broke off', ''],
  ['redirect', { kind: 'redirect', to: 'https://elsewhere.example/' }, 'wanted to send the call on', ''],
  ['HTML', { kind: 'html' }, 'answered with a web page', ''],
  ['empty', { kind: 'empty' }, 'empty', ''],
  ['soft failure', { kind: 'soft-failure' }, '9001', ''],
  ['broken JSON', { kind: 'broken-json' }, 'damaged', ''],
  ['20 MB', { kind: 'huge' }, 'large', ''],
];
test.describe.configure({ timeout: 60_000 });

test('each fault gives a sentence with a next step, and no unhandled rejection', async ({
  keyring,
  sandbox,
}) => {
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  for (const [name, rule, says, next] of faults) {
    await test.step(name, async () => {
      sandbox.clearFaults();
      sandbox.fault({ ...rule, path: '/api/3/*' });
      await popup.check.click();
      await expect.poll(() => popup.check.isEnabled()).toBe(true);
      const text = await popup.surface.text();
      expect(text.toLowerCase(), name).toContain(says.toLowerCase());
      expect(text, name).toContain(`What to do ${next}`);
      expect(text, name).toContain('Who can do it');
    });
  }
  expect((await keyring.consoleLines()).filter((line) => /unhandled|uncaught/i.test(line))).toEqual([]);
});
