import { headerCode, saysEmpty } from './headers';
import { asciiLine } from './literals/json-text';
import { powershell } from './literals/powershell';
import { keyName, type Snippet } from './snippet';
import { windowsArgument } from './windows-argument';

const argument = (text: string): string => powershell(windowsArgument(text));

/**
 * For curl.exe, which comes with Windows, in any PowerShell there. Up to 7.2 it hands arguments on as they are, so that
 * quotes in them need a backslash; later ones are told to do the same, so that one text does in all. curl.exe reads its
 * arguments in the code page of the system: so the body is written in ASCII.
 */
export const curlPowershell: Snippet = {
  id: 'curl-powershell',
  keyIn: 'variable',
  // What Windows starts a program with.
  limit: 32_000,
  write(call) {
    const { method, url, body } = call;
    const named = `$env:${keyName}`;
    const headers = headerCode(call, (text) => text, named).map(([name, value]) =>
      value === named ? `"${name}: ${named}"` : argument(`${name}: ${value}`),
    );
    const parts = [
      `curl.exe --globoff --url ${argument(url)}`,
      ...(method === 'GET' ? [] : [`--request ${method}`]),
      ...headers.map((header) => `--header ${header}`),
      ...(saysEmpty(call) ? [`--header 'Content-Length: 0'`] : []),
      ...(body === '' ? [] : [`--data-raw ${argument(asciiLine(body))}`]),
    ];
    return `& {\n  $PSNativeCommandArgumentPassing = 'Legacy'\n  ${parts.join(' `\n    ')}\n}`;
  },
};
