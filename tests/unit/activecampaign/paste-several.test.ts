import { describe, expect, it } from 'vitest';
import { readPaste } from '@/utils/activecampaign/paste';
import { hexOf, seeded } from './seeded';

const random = seeded(42);
const clients = ['Acme', 'Beta GmbH', 'Café Ünal', 'Delta & Sons'].map((label, at) => ({
  label,
  url: `https://client${at}.api-us1.com`,
  key: hexOf(72, random),
}));
const expected = clients.map(({ url, key }) => [url, key]);
const [first, second] = clients as [(typeof clients)[0], (typeof clients)[0]];

const read = (text: string) => {
  const { pairs, problems } = readPaste(text);
  return {
    pairs: pairs.map(({ address, key }) => [address.origin, key]),
    labels: pairs.map(({ label }) => label),
    problems: problems.map(({ kind }) => kind),
  };
};

const each = (write: (client: (typeof clients)[0]) => string, glue = '\n'): string =>
  clients.map(write).join(glue);

describe('several pairs at once', () => {
  it.each([
    ['lines by turns', each(({ url, key }) => `${url}\n${key}`), false],
    ['lines by turns, keys first', each(({ url, key }) => `${key}\n${url}`), false],
    ['blank lines between all', each(({ url, key }) => `${url}\n\n${key}\n`), false],
    ['one line each', each(({ url, key }) => `${url} ${key}`), false],
    [
      'blocks with a heading',
      each(({ label, url, key }) => `${label}\nURL: ${url}\nKey: ${key}`, '\n\n'),
      true,
    ],
    [
      '.env with comments',
      each(({ label, url, key }) => `# ${label}\nAC_URL=${url}\nAC_KEY=${key}`, '\n'),
      true,
    ],
    ['CSV', `name,url,key\n${each(({ label, url, key }) => `${label},${url},${key}`)}`, true],
    [
      'CSV, quoted, with the owner',
      each(({ label, url, key }) => `"${label}","joe@acme.com","${url}","${key}"`),
      true,
    ],
    ['CSV, key first', each(({ label, url, key }) => `${key};${url};${label}`), true],
    ['a spreadsheet', each(({ label, url, key }) => `${label}\t${url}/\t${key}`), true],
    ['a Markdown table', each(({ label, url, key }) => `| ${label} | ${url} | \`${key}\` |`), true],
    [
      'JSON',
      JSON.stringify(
        clients.map(({ label, url, key }) => ({ name: label, url, key })),
        null,
        2,
      ),
      true,
    ],
    [
      'JSON on one line',
      JSON.stringify(clients.map(({ label, url, key }) => ({ name: label, url, key }))),
      true,
    ],
    [
      'JSON, other order',
      JSON.stringify(clients.map(({ label, url, key }) => ({ key, url, name: label }))),
      true,
    ],
    ['YAML', each(({ label, url, key }) => `- name: ${label}\n  url: ${url}\n  key: ${key}`), true],
  ])('%s', (_, text, labelled) => {
    const { pairs, labels, problems } = read(text);
    expect(pairs).toEqual(expected);
    expect(problems).toEqual([]);
    if (labelled) expect(labels).toEqual(clients.map(({ label }) => label));
  });

  it('300 accounts', () => {
    const many = Array.from({ length: 300 }, (_, at) => [`https://c${at}.api-us1.com`, hexOf(72, random)]);
    expect(read(many.map(([url, key], at) => `Client ${at},${url},${key}`).join('\n')).pairs).toEqual(many);
  });

  it('two users of one account', () => {
    const text = `${first.url} ${first.key}\n${first.url} ${second.key}`;
    expect(read(text).pairs).toEqual([
      [first.url, first.key],
      [first.url, second.key],
    ]);
  });

  it('the same pair twice is one', () => {
    expect(read(`${first.url} ${first.key}\n${first.url} ${first.key}`).pairs).toEqual([
      [first.url, first.key],
    ]);
  });

  it('a custom domain among the rows', () => {
    const text = `Acme,https://crm.acme.com,${second.key}\nBeta,${first.url},${first.key}`;
    expect(read(text).pairs).toEqual([
      ['https://crm.acme.com', second.key],
      [first.url, first.key],
    ]);
  });

  it('a row without its key, among whole ones', () => {
    const text = clients
      .map(({ label, url, key }, at) => `${label},${url},${at === 1 ? '' : key}`)
      .join('\n');
    expect(read(text).pairs).toEqual(expected.filter((_, at) => at !== 1));
    expect(read(text).problems).toEqual(['key-missing']);
  });

  it('a block without its key, among whole ones', () => {
    const text = clients.map(({ url, key }, at) => `${url}\n${at === 1 ? '' : key}`).join('\n\n');
    expect(read(text).pairs).toEqual(expected.filter((_, at) => at !== 1));
  });
});

describe('never a guess', () => {
  it.each([
    ['two URLs, one key', `${first.url}\n${second.url}\n${first.key}`, 'several-addresses'],
    ['URL, key, URL', `${first.url}\n${first.key}\n${second.url}`, 'several-addresses'],
    ['one URL, two keys', `${first.url}\n${first.key}\n${second.key}`, 'several-keys'],
    ['all URLs, then all keys', `${first.url}\n${second.url}\n${first.key}\n${second.key}`, 'unclear'],
    [
      'one key claimed by two rows',
      `A,${first.url},${first.key}\nB,${second.url},${first.key}`,
      'several-addresses',
    ],
    [
      'two custom URLs named alike',
      `URL: https://crm.acme.com\nURL: https://api.beta.com\nKey: ${first.key}`,
      'several-addresses',
    ],
    [
      'app and API addresses of two accounts',
      `https://beta.activehosted.com\n${first.url}\n${first.key}`,
      'several-addresses',
    ],
  ])('%s', (_, text, problem) => {
    const { pairs, problems } = read(text);
    expect(pairs).toEqual([]);
    expect(problems).toEqual([problem]);
  });

  it('keeps the pairs that are beyond doubt beside those that are not', () => {
    const [third, fourth] = clients.slice(2) as [(typeof clients)[0], (typeof clients)[0]];
    const text = [first.url, first.key, second.url, third.url, third.key, fourth.url, fourth.key].join('\n');
    const { pairs, problems } = read(text);
    expect(pairs).toEqual([
      [first.url, first.key],
      [fourth.url, fourth.key],
    ]);
    expect(problems).toEqual(['several-addresses']);
  });

  it('an app address beside the API address of the same account is no second candidate', () => {
    const [, , , last] = clients;
    expect(read(`https://acme.activehosted.com/app\nhttps://acme.api-eu1.com\n${last?.key}`)).toEqual({
      pairs: [['https://acme.api-eu1.com', last?.key]],
      labels: [undefined],
      problems: [],
    });
  });
});
