import { powershellTokens, type Token } from '../shell/powershell';
import { type ImportFormat, nothingFound, type Pair, type RawRequest } from '../types';

const command = /^(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)$/i;

/** The tokens of each command that sends a request. */
function callsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const starts = tokens.flatMap(({ text, isQuoted }, at) => (!isQuoted && command.test(text) ? [at] : []));
  return starts.map((start, index) => tokens.slice(start + 1, starts[index + 1]));
}

function requestOf(tokens: readonly Token[]): RawRequest {
  const after = (name: string): readonly Token[] => {
    const at = tokens.findIndex(({ text, isQuoted }) => !isQuoted && text.toLowerCase() === name);
    return at < 0 ? [] : tokens.slice(at + 1);
  };
  // A text may be wrapped: ([System.Text.Encoding]::UTF8.GetBytes("…")).
  const textAfter = (name: string): string => {
    const rest = after(name);
    const end = rest.findIndex(({ text, isQuoted }) => !isQuoted && text.startsWith('-'));
    return rest.slice(0, end < 0 ? undefined : end).find(({ isQuoted }) => isQuoted)?.text ?? '';
  };
  const wordAfter = (name: string): string => after(name)[0]?.text ?? '';
  const headers: Pair[] = [];
  for (const rest = [...after('-headers')]; rest.length > 0; ) {
    const [one] = rest.splice(0, 1);
    if (!one?.isQuoted && one?.text === '}') break;
    if (one && one.text !== '{' && rest[0]?.text === '=' && !rest[0].isQuoted)
      headers.push([one.text, rest.splice(0, 2)[1]?.text ?? '']);
  }
  const type = wordAfter('-contenttype');
  const text = textAfter('-body');
  return {
    name: '',
    folder: [],
    method: wordAfter('-method') || 'GET',
    url: wordAfter('-uri') || (tokens.find(({ isQuoted }) => isQuoted)?.text ?? tokens[0]?.text ?? ''),
    headers: [...headers, ...(type === '' ? [] : [['Content-Type', type] as const])],
    body: text === '' ? { kind: 'none' } : { kind: 'text', text, type: '' },
    behind: [],
  };
}

/** Commands of PowerShell's, as browsers copy them. */
export const powershell: ImportFormat = {
  id: 'powershell',
  read({ text, value }) {
    if (value !== undefined) return undefined;
    const calls = callsIn(powershellTokens(text));
    return calls.length === 0 ? undefined : { ...nothingFound, requests: calls.map(requestOf) };
  },
};
