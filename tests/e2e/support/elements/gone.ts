/** Whether a node could not be used because the page has taken it away in the meantime. */
export function isGone(error: unknown): boolean {
  return /no such node|no such frame|stale element|No node with given id|Could not find node|does not belong to the document|Cannot find context/i.test(
    String(error),
  );
}
