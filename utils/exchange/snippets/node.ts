import { headerCode } from './headers';
import { javascript } from './literals/javascript';
import { keyName, type Snippet } from './snippet';

/** A name as a member of an object: in quotes where it is no word. */
const member = (name: string): string => (/^\w+$/.test(name) ? name : javascript(name));

/** For Node's own fetch, in a module. */
export const node: Snippet = {
  id: 'node',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const headers = headerCode(call, javascript, `process.env.${keyName}`);
    return [
      `const response = await fetch(${javascript(url)}, {`,
      `  method: '${method}',`,
      '  headers: {',
      ...headers.map(([name, value]) => `    ${member(name)}: ${value},`),
      '  },',
      ...(body === '' ? [] : [`  body: ${javascript(body)},`]),
      `  redirect: 'manual', // a redirect would take the key along`,
      '});',
      'console.log(response.status, await response.text());',
    ].join('\n');
  },
};
