import { headerCode, saysEmpty } from './headers';
import { asciiLine } from './literals/json-text';
import { keyName, type Snippet } from './snippet';
import { windowsArgument } from './windows-argument';

/**
 * An argument for cmd.exe, typed or pasted at its prompt. Its quotes have carets, so cmd never thinks itself inside of
 * quotes and reads a caret before each sign that it would take for its own. A percent sign gets one before and one
 * after: variables are filled in first, and none has a name that begins with a caret.
 */
function argument(text: string): string {
  const whole = windowsArgument(text)
    // Before the quote that ends the argument.
    .replace(/\\+$/, '$&$&')
    .replace(/[^\w .,:;/@=+~*'?[\]{}$#-]/g, '^$&')
    .replace(/\^%(?=[^^])/g, '^%^');
  return `^"${whole}^"`;
}

/** For curl.exe, which comes with Windows, at the prompt of cmd. */
export const curlCmd: Snippet = {
  id: 'curl-cmd',
  keyIn: 'variable',
  // What cmd takes in one line.
  limit: 8_191,
  write(call) {
    const { method, url, body } = call;
    const named = `%${keyName}%`;
    const headers = headerCode(call, (text) => text, named).map(([name, value]) =>
      value === named ? `"${name}: ${named}"` : argument(`${name}: ${value}`),
    );
    return [
      `curl.exe --globoff --url ${argument(url)}`,
      ...(method === 'GET' ? [] : [`--request ${method}`]),
      ...headers.map((header) => `--header ${header}`),
      ...(saysEmpty(call) ? ['--header "Content-Length: 0"'] : []),
      ...(body === '' ? [] : [`--data-raw ${argument(asciiLine(body))}`]),
    ].join(' ^\n  ');
  },
};
