/** How many characters of a paste are read: far more than 300 accounts need. */
export const pasteLimit = 1_000_000;

/**
 * The same text without the marks that mail clients, editors and encodings leave: line ends are `\n`, quotes are
 * straight, quoted-printable and JSON escapes are undone, quoting `>` and invisible characters are gone.
 */
export function normalise(text: string): string {
  return undoEncodings(text.slice(0, pasteLimit))
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|<wbr ?\/?>/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\0]/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/^[ \t]{0,8}(?:>[ \t]?)+/gm, '');
}

function undoEncodings(text: string): string {
  const encodedMail = /=3D/.test(text);
  return text
    .replace(encodedMail ? /=\r?\n/g : /(?<=[0-9a-f]{8})=\r?\n(?=[0-9a-f])/gi, '')
    .replace(encodedMail ? /=3D/g : /(?!)/g, '=')
    .replace(/\\\/|\\u002f/gi, '/')
    .replace(/\\r\\n|\\[nrt]/g, '\n')
    .replace(/\\"/g, '"')
    .replace(
      /https?%3A%2F%2F[^\s&"'<>]{1,500}/gi,
      (url) => `${url.replace(/%3A/gi, ':').replace(/%2F/gi, '/')} `,
    )
    .replace(/&amp;|&#38;/g, '&')
    .replace(/&quot;|&#34;|&lt;|&gt;/g, '"')
    .replace(/&nbsp;|&#160;/g, ' ');
}
