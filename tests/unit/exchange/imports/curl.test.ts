import { expect, test } from 'vitest';
import { readText, short, someKey } from './reading';

const url = 'https://acme.api-us1.com/api/3';

test.each([
  ['the least', `curl ${url}/contacts`, 'GET /api/3/contacts'],
  ['quotes', `curl '${url}/contacts?email=a%20b'`, 'GET /api/3/contacts?email=a%20b'],
  ['brackets', `curl -g "${url}/contacts?filters[email]=a@b.c"`, 'GET /api/3/contacts?filters[email]=a@b.c'],
  ['--url and data', `curl --url ${url}/tags --data '{"tag":{}}'`, 'POST /api/3/tags {"tag":{}}'],
  ['data and method', `curl -XPUT ${url}/tags/1 -d'{"tag":{}}'`, 'PUT /api/3/tags/1 {"tag":{}}'],
  ['--json', `curl ${url}/tags --json '{"a":1}'`, 'POST /api/3/tags {"a":1}'],
  [
    '-G',
    `curl -sG ${url}/tags -d limit=2 --data-urlencode "search=a b"`,
    'GET /api/3/tags?limit=2&search=a%20b',
  ],
  ['a fragment', `curl ${url}/tags#top`, 'GET /api/3/tags'],
  ['options with values', `curl -o out.json -m 5 --retry 3 ${url}/tags`, 'GET /api/3/tags'],
  ['a single quote inside', `curl ${url}/tags -d '{"a":"it'\\''s"}'`, `POST /api/3/tags {"a":"it's"}`],
  [
    'ANSI-C quotes',
    `curl ${url}/tags --data-raw $'{"a":"caf\\u00e9 \\'x\\' \\n"}'`,
    `POST /api/3/tags {"a":"café 'x' \n"}`,
  ],
  ['double quotes', `curl ${url}/tags -d "{\\"a\\":\\"\\$5\\"}"`, 'POST /api/3/tags {"a":"$5"}'],
  ['lines', `curl -X DELETE \\\n  ${url}/tags/1 \\\r\n  -H 'Accept: */*'`, 'DELETE /api/3/tags/1'],
  [
    'variables of the shell',
    `curl "$AC_URL/api/3/tags/\${ID}" -d '{"a":"$x"}'`,
    'POST /api/3/tags/{{ID}} {"a":"$x"}',
  ],
  ['nothing is run', `curl ${url}/tags -d '{"a":"$(rm -rf /)"}'`, 'POST /api/3/tags {"a":"$(rm -rf /)"}'],
  ['a prompt before', `$ curl ${url}/tags`, 'GET /api/3/tags'],
  ['what follows', `curl ${url}/tags | jq .tags`, 'GET /api/3/tags'],
])('cURL: %s', async (_what, text, wanted) => {
  expect(short(await readText(text))).toEqual([wanted]);
});

test('as Chromium copies it: for bash, with all its headers', async () => {
  const read = await readText(`curl 'https://acme.activehosted.com/api/3/contacts?limit=20' \\
  -H 'accept: application/json' \\
  -H 'accept-language: fr' \\
  -b 'PHPSESSID=abc' \\
  -H 'sec-ch-ua: "Chromium";v="156"' \\
  -H 'x-other: 1' \\
  --data-raw '{"contact":{"email":"a@b.c"}}' ;
curl 'https://acme.activehosted.com/api/3/tags' --compressed`);
  expect(short(read)).toEqual([
    'POST /api/3/contacts?limit=20 {"contact":{"email":"a@b.c"}}',
    'GET /api/3/tags',
  ]);
  expect(read.requests.map(({ name }) => name)).toEqual(['POST /contacts', 'GET /tags']);
  expect(read.behind).toEqual([
    { name: 'POST /contacts', what: 'login', detail: '' },
    { name: 'POST /contacts', what: 'headers', detail: 'x-other' },
  ]);
  expect(read.pairs).toEqual([]);
});

test('as Chromium copies it for the command line of Windows', async () => {
  const read = await readText(
    'curl ^"https://acme.api-us1.com/api/3/contacts?a=1^&filters^%^5Bemail^%^5D=x^" ^\r\n  -H ^"Api-Token: ' +
      `${someKey}^" ^\r\n  --data-raw ^"^{^\\^"contact^\\^":^{^\\^"email^\\^":^\\^"a@b.c^\\^"^}^}^"`,
  );
  expect(short(read)).toEqual([
    'POST /api/3/contacts?a=1&filters%5Bemail%5D=x {"contact":{"email":"a@b.c"}}',
  ]);
  expect(read.pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
});

test('as Firefox copies it for the command line of Windows', async () => {
  const read = await readText(
    `curl "https://acme.api-us1.com/api/3/tags" -X POST -H "Api-Token: ${someKey}" ^\r\n --data-raw "{""tag"":""a b""}"`,
  );
  expect(short(read)).toEqual(['POST /api/3/tags {"tag":"a b"}']);
});

test('as browsers copy it for PowerShell', async () => {
  const read = await readText(`$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0"
Invoke-WebRequest -UseBasicParsing -Uri "https://acme.api-us1.com/api/3/contact/sync" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
"accept"="application/json"
  "Api-Token"="${someKey}"
  "x-other"="a; b"
} \`
-ContentType "application/json" \`
-Body ([System.Text.Encoding]::UTF8.GetBytes("{\`"contact\`":{\`"firstName\`":\`"Ren$([char]233)e \`$5\`"}}"))`);
  expect(short(read)).toEqual(['POST /api/3/contact/sync {"contact":{"firstName":"Renée $5"}}']);
  expect(read.pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
  expect(read.behind.map(({ detail }) => detail)).toEqual(['x-other']);
});

test('variables that the text itself sets give the address and the key', async () => {
  const read = await readText(
    `export AC_URL=https://acme.api-us1.com/api/3\nAC_KEY='${someKey}'\ncurl "$AC_URL/tags" -H "Api-Token: $AC_KEY"`,
  );
  expect(short(read)).toEqual(['GET /api/3/tags']);
  expect(read.pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
});

test.each([
  [`curl ${url}/tags -d @body.json`, 'file', ''],
  [`curl -T body.json ${url}/tags`, 'file', ''],
  [`curl -F a=b ${url}/tags`, 'body', 'multipart/form-data'],
  [`curl -d a=b ${url}/tags`, 'body', 'application/x-www-form-urlencoded'],
  [`curl -I ${url}/tags`, 'method', 'HEAD'],
  ['curl https://example.com/v1/tags?token=secret', 'elsewhere', 'example.com/v1/tags'],
  ['curl https://acme.api-us1.com/admin/api.php?api_action=x', 'elsewhere', 'acme.api-us1.com/admin/api.php'],
  [
    'curl https://acme.api-us1.com/api/3/../../admin/api.php',
    'elsewhere',
    'acme.api-us1.com/api/3/../../admin/api.php',
  ],
])('left out, with the reason: %s', async (text, why, detail) => {
  const read = await readText(text);
  expect(read.requests).toEqual([]);
  expect(read.leftOut).toMatchObject([{ why, detail }]);
  expect(JSON.stringify(read)).not.toContain('secret');
});

test('the one form that the API takes keeps its form', async () => {
  expect(short(await readText(`curl -d 'email=a%40b.c' -d f=1 ${url}/form/optin`))).toEqual([
    'POST /api/3/form/optin email=a%40b.c&f=1',
  ]);
});
