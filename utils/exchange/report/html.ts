import type { Language } from '@/utils/i18n/language';
import type { ReportMessages } from '@/utils/i18n/screens';
import { bodyLabel } from './body-label';
import type { Block, Report } from './report';

type Words = ReportMessages['report'];

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, in an element or an attribute. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => names[char] ?? char);

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const style = [
  ':root{color-scheme:light dark}',
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
  'h1{font-size:1.4rem}h2{margin-top:2rem;font-size:1.1rem}',
  'dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem}dt{opacity:.75}dd{margin:0}',
  'dd,pre{font-family:ui-monospace,monospace;font-size:13px}',
  'pre{padding:.8rem;border:1px solid;border-radius:6px;white-space:pre-wrap}p{white-space:pre-wrap}',
].join('');

function blockHtml(block: Block, words: Words): string {
  if (block.kind === 'facts') {
    const rows = block.facts.map(
      ({ label, value }) => `${element('dt', words.label(label))}<dd><bdi>${escaped(value)}</bdi></dd>`,
    );
    return `<dl>${rows.join('\n')}</dl>`;
  }
  // A line break at the very beginning of a pre would be lost.
  if (block.kind === 'body')
    return `${element('p', bodyLabel(block, words))}\n<pre>\n${escaped(block.text)}</pre>`;
  const label = block.label === '' ? '' : `${element('h3', block.label)}\n`;
  return label + block.paragraphs.map((text) => element('p', text)).join('\n');
}

/** A report as one file that needs nothing else: no script, nothing loaded, every text escaped. */
export function reportAsHtml({ title, sections }: Report, words: Words, language: Language): string {
  const parts = sections.map(({ heading, blocks }) =>
    [element('h2', heading), ...blocks.map((block) => blockHtml(block, words))].join('\n'),
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${element('h1', title)}
${parts.join('\n')}
</body>
</html>
`;
}
