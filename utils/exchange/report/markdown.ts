import type { ReportMessages } from '@/utils/i18n/screens';
import { bodyLabel } from './body-label';
import type { Block, Report } from './report';

type Words = ReportMessages['report'];

/** Backticks, more than stand together anywhere in the text. */
function ticks(text: string, least: number): string {
  const longest = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
  return '`'.repeat(Math.max(least, ...longest.map((length) => length + 1)));
}

/** A text in which nothing is markup: not in one line, and no name to be called or address to be linked either. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const fence = ticks(line, 1);
  return `${fence} ${line} ${fence}`;
}

/** A sentence of which nothing is taken for markup. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~&@$]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/gm, '$1\\$2')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/(?<!\n)\n(?!\n)/g, '\\\n');

function blockMarkdown(block: Block, words: Words): string {
  if (block.kind === 'facts')
    return block.facts
      .map(({ label, value }) => `- **${words.label(plain(label))}** ${code(value)}`)
      .join('\n');
  if (block.kind === 'body') {
    const fence = ticks(block.text, 3);
    return `${plain(bodyLabel(block, words))}\n\n${fence}\n${block.text}\n${fence}`;
  }
  const label = block.label === '' ? [] : [`### ${plain(block.label)}`];
  return [...label, ...block.paragraphs.map(plain)].join('\n\n');
}

/** A report as Markdown, for a forum: values and bodies as code, so that nothing in them is taken for markup. */
export function reportAsMarkdown({ title, sections }: Report, words: Words): string {
  const parts = sections.map(({ heading, blocks }) =>
    [`## ${plain(heading)}`, ...blocks.map((block) => blockMarkdown(block, words))].join('\n\n'),
  );
  return `# ${plain(title)}\n\n${parts.join('\n\n')}\n`;
}
