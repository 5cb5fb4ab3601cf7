import type { Header, SnippetCall } from './snippet';

const keyHeader = 'Api-Token';

/** A header is one line and knows no escape: what is no visible ASCII character or space is left out. */
export const headerValue = (text: string): string => text.replace(/[^ -~]/g, '');

/**
 * The headers of a call with their values as code, but for the media type of its body: `literal` writes a text, `named`
 * is what stands for the key. Where the call has no key, it has no such header.
 */
export function headersBesideType(
  { key, headers }: SnippetCall,
  literal: (text: string) => string,
  named: string,
): readonly Header[] {
  const code: Header[] = headers.map(([name, value]) => [name, literal(headerValue(value))]);
  if (key.kind === 'none') return code;
  return [[keyHeader, key.kind === 'clear' ? literal(headerValue(key.key)) : named], ...code];
}

/** All headers of a call, with their values as code. */
export const headerCode = (
  call: SnippetCall,
  literal: (text: string) => string,
  named: string,
): readonly Header[] => [
  ...headersBesideType(call, literal, named),
  ...(call.mediaType === '' ? [] : [['Content-Type', literal(headerValue(call.mediaType))] as const]),
];

/** Whether a call has no body where one is expected: then its length has to be said. */
export const saysEmpty = ({ method, body }: SnippetCall): boolean =>
  body === '' && method !== 'GET' && method !== 'DELETE';
