import { headerCode, saysEmpty } from './headers';
import { bash } from './literals/bash';
import { keyName, type Snippet } from './snippet';

/** Linux takes no argument of 131,072 bytes or more. */
const longest = 100_000;

/** curl would take brackets and braces for a range of addresses. */
const needsGlobOff = /[[\]{}]/;

/** For bash, and zsh. */
export const curl: Snippet = {
  id: 'curl',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const named = `$${keyName}`;
    const headers = headerCode(call, (text) => text, named).map(([name, value]) =>
      value === named ? `--header "${name}: ${value}"` : `--header ${bash(`${name}: ${value}`)}`,
    );
    const piped = new TextEncoder().encode(body).length > longest;
    const parts = [
      `curl${needsGlobOff.test(url) ? ' --globoff' : ''} --url ${bash(url)}`,
      ...(method === 'GET' ? [] : [`--request ${method}`]),
      ...headers,
      ...(saysEmpty(call) ? [`--header 'Content-Length: 0'`] : []),
      ...(body === '' ? [] : [piped ? '--data-binary @-' : `--data-raw ${bash(body)}`]),
    ];
    return `${piped ? `printf %s ${bash(body)} | ` : ''}${parts.join(' \\\n  ')}`;
  },
};
