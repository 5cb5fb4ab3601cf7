import { describe, expect, it } from 'vitest';
import { readPaste } from '@/utils/activecampaign/paste';

const url = 'https://acme.api-us1.com';
const key = 'a81f3c5e7b9d0f2a4c6e8b1d3f5a7c9e0b2d4f6a8c1e3b5d7f9a0c2e4b6d8f1a3c5e7b9d';
const eventKey = '5f2c8e1a9b3d7f4062c8e1a9b3d7f4065f2c8e1a';

/** Form, text, and the repairs that must be named (their kinds, in order). */
const forms: readonly (readonly [string, string, readonly string[]])[] = [
  ['two lines', `${url}\n${key}`, []],
  ['two lines, key first', `${key}\n${url}`, []],
  ['one line', `${url} ${key}`, []],
  ['Windows line ends', `${url}\r\n${key}\r\n`, []],
  ['the settings page copied as text', `API Access\nURL\n${url}\nKey\n${key}\nReset API Key`, []],
  ['the settings page in Portuguese', `Acesso à API\nURL da API\n${url}\nChave da API\n${key}`, []],
  ['bare host', `acme.api-us1.com\n${key}`, ['added-scheme']],
  ['http', `http://acme.api-us1.com ${key}`, ['http-to-https']],
  ['trailing slash', `${url}/\n${key}`, ['removed-trailing-slash']],
  ['version left on', `${url}/api/3/\n${key}`, ['removed-path']],
  ['admin left on', `${url}/admin\n${key}`, ['removed-path']],
  ['app address', `https://acme.activehosted.com\n${key}`, ['app-to-api']],
  [
    'app address with a page',
    `https://acme.activehosted.com/app/settings/developer\n${key}`,
    ['removed-path', 'app-to-api'],
  ],
  ['capitals', `HTTPS://Acme.API-US1.com\n${key}`, ['lower-cased']],
  ['space inside the host', `https://acme. api-us1.com\n${key}`, ['removed-spaces']],
  [
    'line break inside the host',
    `https://acme.api-us\n1.com/api/3\n${key}`,
    ['removed-spaces', 'removed-path'],
  ],
  ['line break inside the account', `https://ac\nme.api-us1.com\n${key}`, ['removed-spaces']],
  [
    'key broken by a mail client',
    `URL: ${url}\nKey: ${key.slice(0, 64)}\n${key.slice(64)}\n\nRegards`,
    ['joined-key'],
  ],
  [
    'key broken in three',
    `${url}\n${key.slice(0, 30)}\n  ${key.slice(30, 60)}\n  ${key.slice(60)}`,
    ['joined-key'],
  ],
  [
    'key broken before its last two characters',
    `${url}\nKey: ${key.slice(0, 70)}\n${key.slice(70)}`,
    ['joined-key'],
  ],
  ['key in groups of eight', `${url}\nKey: ${key.match(/.{8}/g)?.join(' ')}`, ['joined-key']],
  ['key in a quoted reply', `> URL: ${url}\n> Key: ${key.slice(0, 60)}\n> ${key.slice(60)}`, ['joined-key']],
  ['quoted-printable mail', `AC_URL=3D${url}\r\nAC_KEY=3D${key.slice(0, 50)}=\r\n${key.slice(50)}`, []],
  ['zero-width spaces', `https://acme\u200b.api-us1.com\n${key.slice(0, 20)}\u200b${key.slice(20)}`, []],
  ['quotes', `"${url}" '${key}'`, []],
  ['curly quotes', `“${url}” ‘${key}’`, []],
  ['guillemets', `L’URL est « ${url} » et la clé « ${key} ».`, []],
  ['.env', `AC_URL=${url}/api/3/\nAC_KEY=${key}`, ['removed-path']],
  [
    '.env with export and quotes',
    `# Acme\nexport ACTIVECAMPAIGN_URL="${url}"\nexport ACTIVECAMPAIGN_API_KEY="${key}"\n`,
    [],
  ],
  ['JSON', JSON.stringify({ url, key }), []],
  ['JSON with escaped slashes', `{"api_url":"${url.replaceAll('/', '\\/')}","api_key":"${key}"}`, []],
  ['JSON holding a mail', JSON.stringify({ body: `URL: ${url}\nKey: ${key}\n` }), []],
  ['YAML', `activecampaign:\n  url: ${url}\n  key: ${key}\n`, []],
  ['TOML', `[activecampaign]\nurl = "${url}"\nkey = "${key}"`, []],
  ['cURL', `curl -H 'Api-Token: ${key}' \\\n  --url '${url}/api/3/users/me'`, ['removed-path']],
  [
    'cURL on Windows',
    `curl.exe -H "Api-Token: ${key}" ^\n "${url}/api/3/contacts?limit=1"`,
    ['removed-path'],
  ],
  ['PHP', `define("ACTIVECAMPAIGN_URL", "${url}");\ndefine("ACTIVECAMPAIGN_API_KEY", "${key}");`, []],
  ['PHP constructor', `$ac = new ActiveCampaign("${url}", "${key}");`, []],
  [
    'HTTP request',
    `GET /api/3/users/me HTTP/1.1\nHost: acme.api-us1.com\nApi-Token: ${key}\nX-Request-Id: 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0`,
    ['added-scheme'],
  ],
  [
    'HTTP request on a custom domain',
    `GET /api/3/users/me HTTP/1.1\nHost: crm.acme.com\nApi-Token: ${key}`,
    ['added-scheme'],
  ],
  [
    'MCP address, key in the path',
    `https://acme.activehosted.com/api/agents/mcp/http/${key}`,
    ['removed-path', 'app-to-api', 'key-from-address'],
  ],
  [
    'MCP address, key in the query',
    `https://acme.activehosted.com/api/agents/mcp/http?token=${key}`,
    ['removed-path', 'app-to-api', 'key-from-address'],
  ],
  [
    'call of the old API',
    `${url}/admin/api.php?api_action=user_me&api_key=${key}&api_output=json`,
    ['removed-path', 'key-from-address'],
  ],
  ['percent-encoded', `url=https%3A%2F%2Facme.api-us1.com%2Fapi%2F3&key=${key}`, ['removed-path']],
  ['HTML', `<p>URL: <a href="${url}">${url}</a><br>Key: <code>${key}</code></p>`, []],
  ['Markdown', `**URL:** [${url}](${url})\n**Key:** \`${key}\``, []],
  ['end of a sentence', `The URL is ${url}. The key is ${key}.`, []],
  ['custom domain, named', `API URL: https://crm.acme.com\nAPI key: ${key}`, []],
  [
    'custom domain, called',
    `curl https://crm.acme.com/api/3/users/me -H "Api-Token: ${key}"`,
    ['removed-path'],
  ],
  ['custom domain, bare', `crm.acme.com\n${key}`, ['added-scheme']],
];

const customDomain = /custom domain/;

describe('every form gives the pair, and names its repairs', () => {
  it.each(forms)('%s', (form, text, repairs) => {
    const { pairs, problems } = readPaste(text);
    expect(pairs.map((pair) => [pair.address.origin, pair.key])).toEqual([
      [customDomain.test(form) ? 'https://crm.acme.com' : url, key],
    ]);
    expect(pairs[0]?.repairs.map(({ kind }) => kind)).toEqual(repairs);
    expect(problems).toEqual([]);
  });
});

describe('a support e-mail', () => {
  const mail = `Hi Joe,

thanks for your patience. Please use these from now on (docs: https://developers.activecampaign.com/reference/url):

   URL:  ${url}
   Key:  ${key}

Your tracking code is at https://trackcmp.net/event, the event key is ${eventKey} and actid 123456.
Webhook: https://hooks.acme.com/in/9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de01234567
Ticket 4f6a8c1e-3b5d-7f9a-0c2e-4b6d8f1a3c5e, commit ${eventKey.replace('5', '6')}
x-request-id: 8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60

Jane Doe, jane@acme.com, https://www.acme.com/ , https://help.activecampaign.com/hc/en-us
Log in: https://acme.activehosted.com/admin`;

  it('gives the one pair and no problem', () => {
    const { pairs, problems } = readPaste(mail);
    expect(pairs).toEqual([
      { address: { origin: url, host: 'acme.api-us1.com', account: 'acme', family: true }, key, repairs: [] },
    ]);
    expect(problems).toEqual([]);
  });

  it('without the key line says that the key is missing, and takes no decoy', () => {
    const { pairs, found, problems } = readPaste(mail.replace(key, ''));
    expect(pairs).toEqual([]);
    expect(found.keys).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['key-missing']);
  });
});
