import { powershellTokens, type Token } from '../shell/powershell';
import { type ImportFormat, nothingFound, type Pair, type RawBody, type RawRequest } from '../types';

const command = /^(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)$/i;

/** Looked for first: a long text of another kind is not taken to pieces. */
const anyCommand = /\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b/i;

/** The tokens of each command that sends a request. */
function callsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const starts = tokens.flatMap(({ text, isQuoted }, at) => (!isQuoted && command.test(text) ? [at] : []));
  return starts.map((start, index) => tokens.slice(start + 1, starts[index + 1]));
}

const textBody = (text: string): RawBody =>
  text === '' ? { kind: 'none' } : { kind: 'text', text, type: '' };

function requestOf(tokens: readonly Token[]): RawRequest {
  const after = (name: string): readonly Token[] => {
    const at = tokens.findIndex(({ text, isQuoted }) => !isQuoted && text.toLowerCase() === name);
    return at < 0 ? [] : tokens.slice(at + 1);
  };
  /** A text, which may be wrapped: ([System.Text.Encoding]::UTF8.GetBytes("…")). What is put together elsewhere is none. */
  const bodyOf = (): RawBody => {
    const value = after('-body').filter(({ text, isQuoted }) => isQuoted || !/^[()]$/.test(text));
    const [first, second] = value;
    if (!first) return { kind: 'none' };
    if (first.isQuoted) return textBody(first.text);
    const isWrapped = /^\[(?:System\.)?Text\.Encoding\]/i.test(first.text) && second?.isQuoted;
    return isWrapped ? textBody(second.text) : { kind: 'other', type: '-Body' };
  };
  const wordAfter = (name: string): string => after(name)[0]?.text ?? '';
  const headers: Pair[] = [];
  const [given, opening] = after('-headers');
  // What is kept in a variable is named as what stays behind.
  if (given && (given.text !== '@' || opening?.text !== '{')) headers.push([given.text, '']);
  else
    for (const rest = [...after('-headers')]; rest.length > 0; ) {
      const [one] = rest.splice(0, 1);
      if (!one?.isQuoted && one?.text === '}') break;
      if (one && one.text !== '{' && rest[0]?.text === '=' && !rest[0].isQuoted)
        headers.push([one.text, rest.splice(0, 2)[1]?.text ?? '']);
    }
  const type = wordAfter('-contenttype');
  return {
    name: '',
    folder: [],
    method: wordAfter('-method') || 'GET',
    url: wordAfter('-uri') || (tokens.find(({ isQuoted }) => isQuoted)?.text ?? tokens[0]?.text ?? ''),
    headers: [...headers, ...(type === '' ? [] : [['Content-Type', type] as const])],
    body: bodyOf(),
    behind: [],
  };
}

/** Commands of PowerShell's, as browsers copy them. */
export const powershell: ImportFormat = {
  id: 'powershell',
  read({ text, value }) {
    if (value !== undefined || !anyCommand.test(text)) return undefined;
    const calls = callsIn(powershellTokens(text));
    return calls.length === 0 ? undefined : { ...nothingFound, requests: calls.map(requestOf) };
  },
};
