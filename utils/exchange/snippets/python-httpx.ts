import { headerCode } from './headers';
import { python } from './literals/python';
import { keyName, type Snippet } from './snippet';
import { strictUrl } from './written-url';

/** For httpx, which follows no redirect by itself. */
export const pythonHttpx: Snippet = {
  id: 'python-httpx',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const headers = headerCode(call, python, `os.environ["${keyName}"]`);
    return [
      'import os',
      '',
      'import httpx',
      '',
      'response = httpx.request(',
      `    "${method}",`,
      `    ${python(strictUrl(url))},`,
      '    headers={',
      ...headers.map(([name, value]) => `        "${name}": ${value},`),
      '    },',
      ...(body === '' ? [] : [`    content=${python(body)}.encode("utf-8"),`]),
      ')',
      'print(response.status_code, response.text)',
    ].join('\n');
  },
};
