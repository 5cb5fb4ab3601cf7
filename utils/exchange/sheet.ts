import { redactorFor } from './redact';

/** A page to keep or to send: plain sentences, which become a text or a page of HTML. */
export interface Sheet {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** What it is about, as pairs of a name and a value. */
  readonly facts: readonly (readonly [string, string])[];
  readonly parts: readonly SheetPart[];
  /** What stands below all else. */
  readonly foot: string;
}

/** A heading and the lines below it. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Every text of a sheet through the redaction: a person may have written a key into a name. */
function redacted(sheet: Sheet): Sheet {
  const redact = redactorFor([]);
  const clean = (text: string): string => redact(text.toWellFormed());
  return {
    language: sheet.language,
    title: clean(sheet.title),
    facts: sheet.facts.map(([name, value]) => [clean(name), clean(value)] as const),
    parts: sheet.parts.map(({ heading, lines }) => ({ heading: clean(heading), lines: lines.map(clean) })),
    foot: clean(sheet.foot),
  };
}

/** A sheet as plain text. */
export function sheetText(sheet: Sheet): string {
  const { language, title, facts, parts, foot } = redacted(sheet);
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return [
    title,
    '',
    ...facts.map(([name, value]) => `${name}${colon} ${value}`),
    ...parts.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `- ${line}`)]),
    '',
    foot,
    '',
  ].join('\n');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** On paper and on a screen alike, with whatever font is there: nothing is loaded from anywhere. */
const style = `
:root { color-scheme: light; }
body { max-width: 44rem; margin: 2.5rem auto; padding: 0 1.25rem; font: 15px/1.5 system-ui, sans-serif; color: #1d1c1a; }
h1 { font-size: 1.4rem; line-height: 1.3; }
h2 { margin: 1.5rem 0 0.4rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.2rem; }
dt { color: #66635c; }
dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 1.2rem; }
li { margin: 0.2rem 0; overflow-wrap: anywhere; }
footer { margin-top: 2rem; border-top: 1px solid #e4e3df; padding-top: 0.6rem; color: #66635c; font-size: 13px; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.4rem; } }
@media print { body { margin: 0 auto; } }
`;

/** A sheet as a page of HTML that needs nothing beside it and runs nothing. */
export function sheetHtml(sheet: Sheet): string {
  const { language, title, facts, parts, foot } = redacted(sheet);
  return `<!doctype html>
<html lang="${html(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${html(title)}</h1>
<dl>
${facts.map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>`).join('\n')}
</dl>
${parts
  .map(
    ({ heading, lines }) =>
      `<h2>${html(heading)}</h2>\n<ul>\n${lines.map((line) => `<li>${html(line)}</li>`).join('\n')}\n</ul>`,
  )
  .join('\n')}
<footer>${html(foot)}</footer>
</body>
</html>
`;
}
