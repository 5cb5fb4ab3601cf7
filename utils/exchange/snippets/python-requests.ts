import { headerCode } from './headers';
import { python } from './literals/python';
import { keyName, type Snippet } from './snippet';
import { strictUrl } from './written-url';

/** For requests, which encodes an address anew unless it is written strictly. */
export const pythonRequests: Snippet = {
  id: 'python-requests',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const headers = headerCode(call, python, `os.environ["${keyName}"]`);
    return [
      'import os',
      '',
      'import requests',
      '',
      'response = requests.request(',
      `    "${method}",`,
      `    ${python(strictUrl(url))},`,
      '    headers={',
      ...headers.map(([name, value]) => `        "${name}": ${value},`),
      '    },',
      ...(body === '' ? [] : [`    data=${python(body)}.encode("utf-8"),`]),
      '    allow_redirects=False,  # a redirect would take the key along',
      ')',
      'print(response.status_code, response.text)',
    ].join('\n');
  },
};
