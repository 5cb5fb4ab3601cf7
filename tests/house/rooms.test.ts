import { expect, test } from 'vitest';
import { filesIn, productFiles, root } from './files';
import { type Import, importsOf } from './imports';

/** Who may import whom: docs/ARCHITECTURE.md has the same table in words. `types:` allows type imports only. */
const table: Record<string, readonly string[]> = {
  'utils/activecampaign': ['types:utils/i18n'],
  'utils/exchange': ['utils/activecampaign', 'types:utils/i18n'],
  'utils/i18n': ['types:utils/activecampaign', 'types:utils/exchange', 'types:utils/passphrase-strength'],
  'utils/browser': [],
  'utils/vault': ['utils/browser'],
  'utils/clipboard': ['utils/browser'],
  'utils/calls': ['utils/vault', 'utils/browser', 'utils/activecampaign', 'utils/json'],
  'utils/json': [],
  'utils/insert': ['utils/browser'],
  'utils/console': [
    'utils/credentials',
    'utils/vault',
    'utils/calls',
    'utils/activecampaign',
    'utils/exchange',
    'types:utils/browser',
  ],
  'utils/credentials': ['utils/calls', 'utils/vault', 'utils/browser', 'utils/activecampaign'],
  'utils/messaging': [
    'utils/activecampaign',
    'utils/browser',
    'types:utils/calls',
    'types:utils/clipboard',
    'types:utils/console',
    'types:utils/credentials',
    'types:utils/insert',
    'types:utils/json',
    'types:utils/vault',
  ],
  'utils/passphrase-strength': [],
  'utils/state': [
    'utils/messaging',
    'utils/activecampaign',
    'utils/exchange',
    'utils/i18n',
    'utils/browser',
    'utils/passphrase-strength',
    'utils/json',
  ],
  'components/ui': ['utils/i18n'],
  'components/developer-page': [
    'utils/messaging',
    'utils/browser/page-runtime',
    'utils/activecampaign',
    'utils/exchange',
    'utils/i18n',
    'components/ui',
  ],
  'components/popup': [
    'utils/state',
    'components/ui',
    'utils/activecampaign',
    'utils/exchange',
    'utils/i18n',
  ],
  'components/options': [
    'utils/state',
    'components/ui',
    'utils/activecampaign',
    'utils/exchange',
    'utils/i18n',
  ],
  'components/console': [
    'utils/state',
    'components/ui',
    'utils/activecampaign',
    'utils/exchange',
    'utils/i18n',
    'utils/json',
  ],
  'components/accounts': [
    'utils/state',
    'components/ui',
    'utils/activecampaign',
    'utils/exchange',
    'utils/i18n',
  ],
  'components/integrations': ['utils/state', 'components/ui', 'utils/activecampaign', 'utils/i18n'],
  'components/rights': ['utils/state', 'components/ui', 'utils/activecampaign', 'utils/i18n'],
  'components/rotation': [
    'utils/state',
    'components/ui',
    'utils/activecampaign',
    'utils/exchange',
    'utils/i18n',
  ],
  'components/unlock': ['utils/state', 'components/ui', 'utils/i18n'],
};

const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

const allows = (rules: readonly string[], found: Import): boolean =>
  rules.some((rule) =>
    rule.startsWith('types:')
      ? found.typeOnly && isWithin(found.target, rule.slice('types:'.length))
      : isWithin(found.target, rule),
  );

test('every room is in the table, and the table names no other', () => {
  const rooms = new Set(productFiles.filter((file) => !file.startsWith('entrypoints/')).map(roomOf));
  expect([...rooms].sort()).toEqual(Object.keys(table).sort());
});

test('a room imports only what its row allows', () => {
  const strays = productFiles
    .filter((file) => !file.startsWith('entrypoints/'))
    .flatMap((file) => importsOf(root, file))
    .filter((found) => found.ours && roomOf(found.target) !== roomOf(found.file))
    .filter((found) => !allows(table[roomOf(found.file)] ?? [], found))
    .map((found) => `${found.file}:${found.line} imports ${found.target}`);
  expect(strays).toEqual([]);
});

test('nobody imports an entrypoint', () => {
  const strays = productFiles
    .filter((file) => !file.startsWith('entrypoints/'))
    .flatMap((file) => importsOf(root, file))
    .filter((found) => found.ours && found.target.startsWith('entrypoints/'))
    .map((found) => `${found.file}:${found.line}`);
  expect(strays).toEqual([]);
});

test('the client of messaging carries no schema into pages: it knows the contract by its types alone', () => {
  const client = importsOf(root, 'utils/messaging/client.ts');
  const values = client.filter((found) => found.ours && !found.typeOnly).map((found) => found.target);
  expect(values.every((target) => !target.includes('contract') && !target.includes('channel'))).toBe(true);
  const reply = importsOf(root, 'utils/messaging/reply.ts');
  expect(reply).toEqual([]);
});

test('one file imports the types of the browser API', () => {
  const importers = productFiles.filter((file) =>
    importsOf(root, file).some((found) => found.target === 'webextension-polyfill'),
  );
  expect(importers).toEqual(['utils/browser/extension-api.ts']);
});

test('the sandbox imports nothing of the product', () => {
  const strays = filesIn(['tests/sandbox'], /\.ts$/)
    .flatMap((file) => importsOf(root, file))
    .filter((found) => found.ours && !found.target.startsWith('tests/sandbox'))
    .map((found) => `${found.file}:${found.line} imports ${found.target}`);
  expect(strays).toEqual([]);
});

test('the product imports nothing of the tests or scripts', () => {
  const strays = productFiles
    .flatMap((file) => importsOf(root, file))
    .filter((found) => found.ours && /^(tests|scripts)\//.test(found.target))
    .map((found) => `${found.file}:${found.line}`);
  expect(strays).toEqual([]);
});
