/** Where a piece of text is best cut: its lines, else its JSON, else its characters stay whole. */
export function pieceEnd(text: string, isLast: boolean): number {
  if (isLast) return text.length;
  const line = text.lastIndexOf('\n') + 1;
  if (line > text.length / 4) return line;
  // After a comma that, by all appearance, stands between two values: a line break does no harm there.
  const comma = Math.max(text.lastIndexOf('},'), text.lastIndexOf('],'), text.lastIndexOf('",')) + 2;
  if (comma > text.length / 2) return comma;
  const last = text.charCodeAt(text.length - 1);
  const half = last >= 0xd800 && last <= 0xdbff;
  return half && text.length > 1 ? text.length - 1 : text.length;
}
