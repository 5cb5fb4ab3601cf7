/** Where an offset lies in the text: the number of its line, and of its block. */
export interface Place {
  readonly line: number;
  readonly block: number;
}

/** Blocks end at a blank line, at the end of a JSON object, at a YAML document's end, and at a new section. */
const edge = /\n[ \t]*(?=\n)|\}|\n---|\n\[(?=\w)/g;

/** Tells lines and blocks of offsets, which must be asked for in rising order; one walk over the text in all. */
export function layout(text: string): (offset: number) => Place {
  const edges = text.matchAll(edge);
  let nextEdge = edges.next();
  let nextLine = text.indexOf('\n');
  let line = 0;
  let block = 0;
  return (offset) => {
    for (; nextLine !== -1 && nextLine < offset; nextLine = text.indexOf('\n', nextLine + 1)) line += 1;
    for (; !nextEdge.done && nextEdge.value.index < offset; nextEdge = edges.next()) block += 1;
    return { line, block };
  };
}
