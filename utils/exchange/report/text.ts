import type { ReportMessages } from '@/utils/i18n/screens';
import { bodyLabel } from './body-label';
import type { Block, BodyBlock, Fact, Report } from './report';

type Words = ReportMessages['report'];

const dashes = (text: string): string => '-'.repeat(text.length);

/** Facts below each other, their values in one column. */
function factLines(facts: readonly Fact[], words: Words): readonly string[] {
  const labels = facts.map(({ label }) => words.label(label));
  const width = Math.max(0, ...labels.map((label) => label.length));
  return facts.map(({ value }, at) => `${(labels[at] ?? '').padEnd(width)} ${value}`);
}

/** A line of dashes longer than any in the text: nothing in a body can end it, or begin another. */
function rule(text: string): string {
  const longest = Array.from(text.matchAll(/-{5,}/g), ([run]) => run.length);
  return '-'.repeat(Math.max(4, ...longest) + 1);
}

function bodyLines(block: BodyBlock, words: Words): readonly string[] {
  const line = rule(block.text);
  return [
    bodyLabel(block, words),
    `${line} ${words.begin(block.label)}`,
    block.text,
    `${line} ${words.end(block.label)}`,
  ];
}

function blockLines(block: Block, words: Words): readonly string[] {
  if (block.kind === 'facts') return factLines(block.facts, words);
  if (block.kind === 'body') return bodyLines(block, words);
  return [...(block.label === '' ? [] : [words.label(block.label)]), ...block.paragraphs];
}

/** A report as plain text, for a ticket. Bodies stand in it as they are, between two lines of their own. */
export function reportAsText({ title, sections }: Report, words: Words): string {
  const parts = sections.map(({ heading, blocks }) =>
    [
      [heading, dashes(heading)].join('\n'),
      ...blocks.map((block) => blockLines(block, words).join('\n')),
    ].join('\n\n'),
  );
  return `${[title, title.replace(/./gsu, '=')].join('\n')}\n\n${parts.join('\n\n')}\n`;
}
