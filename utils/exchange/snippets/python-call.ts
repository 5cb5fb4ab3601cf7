import { headerCode } from './headers';
import { python } from './literals/python';
import { keyName, type SnippetCall } from './snippet';
import { strictUrl } from './written-url';

/** A call by one of Python's clients: alike but for the argument that takes a body as bytes, and what `more` it is told. */
export function pythonCall(call: SnippetCall, client: string, bytes: string, more: readonly string[] = []) {
  const { method, url, body } = call;
  const headers = headerCode(call, python, `os.environ["${keyName}"]`);
  return [
    'import os',
    '',
    `import ${client}`,
    '',
    `response = ${client}.request(`,
    `    "${method}",`,
    `    ${python(strictUrl(url))},`,
    '    headers={',
    ...headers.map(([name, value]) => `        "${name}": ${value},`),
    '    },',
    ...(body === '' ? [] : [`    ${bytes}=${python(body)}.encode("utf-8"),`]),
    ...more.map((line) => `    ${line}`),
    ')',
    'print(response.status_code, response.text)',
  ].join('\n');
}
