import { describe, expect, test } from 'vitest';
import { REDACTED, redact } from '@/utils/exchange/redact';

const secret = 'S3cretValue';
const key = '0a1b2c3d4e5f60718293'.repeat(3);

describe('values by their name', () => {
  test.each([
    [`Api-Token: ${secret}`, `Api-Token: ${REDACTED}`],
    [`api-token:${secret}\r\nAccept: */*`, `api-token:${REDACTED}\r\nAccept: */*`],
    [
      `curl -H 'Api-Token: ${secret}' https://a.example/`,
      `curl -H 'Api-Token: ${REDACTED}' https://a.example/`,
    ],
    [`{"Api-Token":"${secret}","a":1}`, `{"Api-Token":"${REDACTED}","a":1}`],
    [`{\\"Api-Token\\": \\"${secret}\\",\\"a\\":1}`, `{\\"Api-Token\\": \\"${REDACTED}\\",\\"a\\":1}`],
    [`['Api-Token' => '${secret}', 'x' => 1]`, `['Api-Token' => '${REDACTED}', 'x' => 1]`],
    [`["api-token","${secret}"],["a","b"]`, `["api-token","${REDACTED}"],["a","b"]`],
    [`Api-Token: Token ${secret} end`, `Api-Token: ${REDACTED} end`],
    [
      `/admin/api.php?api_key=${secret}&api_output=json`,
      `/admin/api.php?api_key=${REDACTED}&api_output=json`,
    ],
    [`?a=1%26api_key%3D${secret}&x`, `?a=1%26api_key%3D${REDACTED}&x`],
    [`ACTIVECAMPAIGN_API_KEY=${secret}\nX=1`, `ACTIVECAMPAIGN_API_KEY=${REDACTED}\nX=1`],
    [`apiKey: "${secret}", other`, `apiKey: "${REDACTED}", other`],
    [`<apiKey>${secret}</apiKey>`, `<apiKey>${REDACTED}</apiKey>`],
    [`X-Api-Key: ${secret}`, `X-Api-Key: ${REDACTED}`],
    [`Authorization: Bearer ${secret} x\nNext: 1`, `Authorization: ${REDACTED}\nNext: 1`],
    [`"authorization":"Basic ${secret}==","n":1`, `"authorization":"${REDACTED}","n":1`],
    [`Proxy-Authorization: Digest a="${secret}"`, `Proxy-Authorization: ${REDACTED}`],
    [`Cookie: a=${secret}; b="2"\nNext: 1`, `Cookie: ${REDACTED}\nNext: 1`],
    [`-H "Cookie: a=${secret}; b=2" -v`, `-H "Cookie: ${REDACTED}" -v`],
    [`"cookie":"a=\\"${secret}\\"; b=${secret}","n":1`, `"cookie":"${REDACTED}","n":1`],
    [`Set-Cookie: PHPSESSID=${secret}; path=/`, `Set-Cookie: ${REDACTED}`],
    [`"set-cookie": ["a=${secret}", "b=${secret}"], "n": 1`, `"set-cookie": ["${REDACTED}"], "n": 1`],
    [`"set-cookie": [\n  "a=${secret}",\n  "b=${secret}"\n]`, `"set-cookie": [\n  "${REDACTED}"\n]`],
    [`\\"set-cookie\\":[\\"a=${secret}\\"],x`, `\\"set-cookie\\":[\\"${REDACTED}\\"],x`],
    [`api_key: [${secret}], other`, `api_key: ${REDACTED}], other`],
    [`"set-cookie": ["a=${secret}`, `"set-cookie": ["${REDACTED}`],
    [`Cookie: '${secret}\nNext: 1`, `Cookie: '${REDACTED}\nNext: 1`],
  ])('%s', (text, expected) => {
    expect(redact(text, [])).toBe(expected);
    expect(redact(text, [secret])).not.toContain(secret);
  });

  test.each([
    'the api key was refused',
    'cookies are off',
    'Api-Token:',
    'no authorization given',
    'apikeys=1',
    'x-request-id: 93f464be-8b46-49a1-b538-a2880e85a189',
    'cf-ray: 6387df292b7b14e5-DXB',
    '',
  ])('leaves alone: %s', (text) => {
    expect(redact(text, [])).toBe(text);
  });
});

describe('MCP addresses', () => {
  test.each([
    ['at https://acme.activehosted.com/api/agents/mcp/http now', `at ${REDACTED} now`],
    [`"url":"https://acme.activehosted.com/api/agents/mcp/${secret}?t=${secret}"`, `"url":"${REDACTED}"`],
    ['"https:\\/\\/acme.activehosted.com\\/mcp\\/x"', `"${REDACTED}"`],
    ['MCP_URL=acme.activehosted.com/mcp?x=1\n', `MCP_URL=${REDACTED}\n`],
    ['u=https%3A%2F%2Facme.activehosted.com%2Fmcp%2Fx', `u=${REDACTED}`],
    ['https://a.example/mcp https://b.example/mcp', `${REDACTED} ${REDACTED}`],
  ])('%s', (text, expected) => {
    expect(redact(text, [])).toBe(expected);
  });

  test.each(['an MCP server', 'https://acme.api-us1.com/api/3/mcpherson', 'mcp.log'])('not: %s', (text) => {
    expect(redact(text, [])).toBe(text);
  });
});

describe('anything shaped like a key', () => {
  test.each([40, 41, 64, 72, 128, 129, 5_000])('%i hexadecimal characters', (length) => {
    const run = 'f00dfacecafe'.repeat(500).slice(0, length);
    expect(redact(`a ${run} b`, [])).toBe(`a ${REDACTED} b`);
    expect(redact(`key_${run.toUpperCase()}zz`, [])).toBe(`key_${REDACTED}zz`);
  });

  test('39 are too few', () => {
    const run = 'a'.repeat(39);
    expect(redact(run, [])).toBe(run);
  });
});

describe('the whole', () => {
  const log = [
    `GET https://acme.api-us1.com/api/3/users/me?api_key=${key}`,
    `Api-Token: ${key}`,
    `{"headers":{"authorization":"${btoa(key)}","set-cookie":["a=${secret}"]},"body":"${key}"}`,
  ].join('\n');

  test('what was redacted stays as it is', () => {
    const once = redact(log, [key, secret]);
    expect(redact(once, [key, secret])).toBe(once);
    expect(once).not.toMatch(/S3cret|0a1b2c3d/i);
  });

  test('marks that touch become one', () => {
    expect(redact(`Api-Token: ${key}${key}`, [key])).toBe(`Api-Token: ${REDACTED}`);
  });
});
