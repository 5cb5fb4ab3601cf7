/** A line of a report: what it is, and what it says. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Whether it is of the clock, the protocol or Keyring: no word in it is somebody's, though one may look like it. */
  readonly impersonal?: true;
}

/** The body of a request or an answer, as it is or from its beginning on. */
export interface BodyBlock {
  readonly kind: 'body';
  readonly label: string;
  readonly text: string;
  /** Characters of the whole body, of which `text` is the beginning. */
  readonly of: number;
  /** Characters that go into the report at most. */
  readonly most: number;
}

/** One piece of a section. */
export type Block =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'text'; readonly label: string; readonly paragraphs: readonly string[] }
  | BodyBlock;

/** A part of a report under a heading of its own. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A report on calls, in words, before it is written in one of its forms. Headings and labels are Keyring's own. */
export interface Report {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Where a text stands in a report, in words. */
export interface Place {
  readonly heading: string;
  readonly label: string;
  /** Of a fact: see there. */
  readonly impersonal?: true;
}

/** The report with each text in it replaced, in the order in which it is read. */
export function replaceTexts(report: Report, replace: (text: string, place: Place) => string): Report {
  const inBlock = (heading: string, block: Block): Block => {
    if (block.kind === 'facts') {
      const facts = block.facts.map((fact) => {
        const { label, value, impersonal } = fact;
        return { ...fact, value: replace(value, { heading, label, ...(impersonal && { impersonal }) }) };
      });
      return { ...block, facts };
    }
    const place = { heading, label: block.label || heading };
    if (block.kind === 'body') return { ...block, text: replace(block.text, place) };
    return { ...block, paragraphs: block.paragraphs.map((text) => replace(text, place)) };
  };
  return {
    ...report,
    sections: report.sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map((block) => inBlock(heading, block)),
    })),
  };
}

/** Every text of a report with its place, in the order in which it is read. */
export function textsOf(report: Report): readonly (Place & { readonly text: string })[] {
  const texts: (Place & { readonly text: string })[] = [];
  replaceTexts(report, (text, place) => {
    texts.push({ ...place, text });
    return text;
  });
  return texts;
}

/** The report with these texts in the places of its own; as many as it has. */
export function withTexts(report: Report, texts: readonly string[]): Report {
  let at = 0;
  return replaceTexts(report, (own) => texts[at++] ?? own);
}
