import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PageData } from '../../sandbox/developer-page/page-data.ts';
import { LANGUAGES, STRUCTURES, UNCERTAIN_STRUCTURES } from '../../sandbox/developer-page/view.ts';
import { ask, jsonOf, sandboxFor } from './client.ts';

const APP = 'https://acme.activehosted.com';
const PAGE = `${APP}/app/settings/developer`;

const cookieOf = (header: string[] | undefined) =>
  (header ?? []).map((cookie) => cookie.split(';')[0]).join('; ');

test('each signed-in user sees their own key, and never another’s', async () => {
  const sandbox = await sandboxFor();
  for (const user of sandbox.account('acme').users) {
    const signedIn = await ask(sandbox, `${APP}/sandbox/sign-in?user=${user.id}&next=/app/settings/tracking`);
    expect([signedIn.status, signedIn.headers.location]).toEqual([302, '/app/settings/tracking']);
    const headers = { cookie: cookieOf(signedIn.headers['set-cookie']) };
    const data = jsonOf<PageData>(await ask(sandbox, `${APP}/sandbox/page.json`, { headers }));
    expect(data).toMatchObject({ key: user.key, url: 'https://acme.api-us1.com' });
  }
});

test('without a session it is the first user; a deleted one must sign in again', async () => {
  const sandbox = await sandboxFor();
  const data = jsonOf<PageData>(await ask(sandbox, `${APP}/sandbox/page.json`));
  expect(data.key).toBe(sandbox.account('acme').users[0]?.key);
  sandbox.deleteUser('acme', '2');
  const headers = { cookie: 'sandbox_session=2' };
  expect((await ask(sandbox, PAGE, { headers })).headers.location).toBe('/sandbox/sign-in');
});

test('sign-in leads to a path of the same host only', async () => {
  const sandbox = await sandboxFor();
  const received = await ask(sandbox, `${APP}/sandbox/sign-in?user=1&next=//elsewhere.example/`);
  expect(received.headers.location).toBe('/app/settings/developer');
});

test('a reset gives a new key and refuses the old one', async () => {
  const sandbox = await sandboxFor();
  const old = sandbox.account('acme').users[0]?.key ?? '';
  const { key } = jsonOf<{ key: string }>(await ask(sandbox, `${APP}/sandbox/reset`, { method: 'POST' }));
  expect(key).not.toBe(old);
  const status = async (token: string) =>
    (await ask(sandbox, 'https://acme.api-us1.com/api/3/users/me', { headers: { 'api-token': token } }))
      .status;
  expect([await status(old), await status(key)]).toEqual([403, 200]);
});

test('options stay chosen in a cookie', async () => {
  const sandbox = await sandboxFor();
  const first = await ask(sandbox, `${PAGE}?structure=shadow&lang=fr&decoys=0&csp=strict&api=custom`);
  const headers = { cookie: cookieOf(first.headers['set-cookie']) };
  const later = await ask(sandbox, PAGE, { headers });
  expect(later.text).toContain('<html lang="fr">');
  expect(later.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(later.headers['permissions-policy']).toContain('clipboard-write=()');
  expect(jsonOf(await ask(sandbox, `${APP}/sandbox/page.json`, { headers }))).toMatchObject({
    structure: 'shadow',
    decoys: null,
    url: 'https://api.agency.example',
    labels: { developerTitle: 'Paramètres du développeur' },
  });
});

test('the document holds no key and asks for no other host', async () => {
  const sandbox = await sandboxFor();
  const { text } = await ask(sandbox, PAGE);
  expect(text).not.toMatch(/[0-9a-f]{40}/);
  expect(text.match(/(?:src|href)="(?!data:|\/)[^"]*"/g)).toBeNull();
});

test('decoys: the key inside an address, and another account’s pair', async () => {
  const sandbox = await sandboxFor();
  const { key, decoys } = jsonOf<PageData>(await ask(sandbox, `${APP}/sandbox/page.json`));
  expect(decoys?.mcpUrl).toContain(key);
  expect(decoys?.otherKey).toMatch(/^[0-9a-f]{72}$/);
  expect(decoys?.otherKey).not.toBe(key);
  expect(decoys?.eventKey).toMatch(/^[0-9a-f]{40}$/);
});

test('it is served in every place it has: the legacy address, the custom domain, not on the API host', async () => {
  const sandbox = await sandboxFor();
  expect((await ask(sandbox, `${APP}/admin/main.php?action=settings`)).status).toBe(200);
  expect((await ask(sandbox, 'https://crm.agency.example/app/settings/developer')).status).toBe(200);
  expect((await ask(sandbox, 'https://acme.api-us1.com/app/settings/developer')).status).toBe(404);
});

test('every structure and language has its file', () => {
  const filesIn = (folder: string) =>
    readdirSync(new URL(`../../sandbox/developer-page/${folder}/`, import.meta.url))
      .map((name) => name.replace('.ts', ''))
      .filter((name) => !['all', 'labels'].includes(name))
      .sort();
  expect(filesIn('client/structures')).toEqual([...STRUCTURES, ...UNCERTAIN_STRUCTURES].sort());
  expect(filesIn('labels')).toEqual([...LANGUAGES].sort());
});

test('the page’s modules come as JavaScript, and nothing beside them', async () => {
  const sandbox = await sandboxFor();
  const served = await ask(sandbox, `${APP}/sandbox/client/structures/inputs.ts`);
  expect(served.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(served.text).not.toContain('import type');
  expect((await ask(sandbox, `${APP}/sandbox/client/../page-data.ts`)).status).toBe(404);
  expect((await ask(sandbox, `${APP}/sandbox/client/nothing.ts`)).status).toBe(404);
});
