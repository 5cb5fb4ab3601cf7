import { expect, test } from 'vitest';
import { portableUrl, strictUrl } from '@/utils/exchange/snippets/written-url';

test.each([
  ['/api/3/contacts?filters[email]=a@b.example', '/api/3/contacts?filters[email]=a@b.example'],
  ['/a|b^c`d/[e]?q=|^`{}\\"', '/a%7Cb%5Ec%60d/%5Be%5D?q=%7C%5E%60%7B%7D%5C%22'],
  ['/100%/%zz?q=%&r=%2', '/100%25/%25zz?q=%25&r=%252'],
  ['/%41%7e%2f?q=%7E%c3%a9%5b', '/A~%2F?q=~%C3%A9%5B'],
  ["/a'b(c)!*;,=:@&$?q='()!*;,=:@&$?/", "/a'b(c)!*;,=:@&$?q='()!*;,=:@&$?/"],
  ['/a?', '/a?'],
  ['/a', '/a'],
])('%s', (target, written) => {
  const host = 'https://acme.api-us1.com';
  expect(portableUrl(host + target)).toBe(host + written);
  expect(strictUrl(host + target)).toBe(host + written.replaceAll('[', '%5B').replaceAll(']', '%5D'));
});
