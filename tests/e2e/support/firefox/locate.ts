import type { Bidi } from './bidi.ts';
import { callOn, type NodeRef } from './script.ts';

/**
 * Nodes of a role and accessible name, in the order of the page.
 *
 * @param within only below these nodes; the whole document where left out.
 */
export async function locate(
  bidi: Bidi,
  context: string,
  role: string,
  name?: string | RegExp,
  within?: readonly NodeRef[],
): Promise<NodeRef[]> {
  if (!(name instanceof RegExp))
    return byAccessibility(bidi, context, { role, ...(name && { name }) }, within);
  const candidates = await byAccessibility(bidi, context, { role }, within);
  const found: NodeRef[] = [];
  for (const node of candidates) {
    const names = await callOn<string[]>(bidi, context, node, LIKELY_NAMES);
    for (const likely of new Set(names.filter((each) => name.test(each)))) {
      const same = await byAccessibility(bidi, context, { role, name: likely }, within);
      if (same.some(({ sharedId }) => sharedId === node.sharedId)) {
        found.push(node);
        break;
      }
    }
  }
  return found;
}

/**
 * BiDi finds by a whole name only and does not tell names. So where a pattern is asked for, the likely names are
 * gathered, and the browser is asked whether one of those that match is the true one.
 */
const LIKELY_NAMES = `(node) => {
  const text = (each) => (each?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const labelled = (node.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(Boolean)
    .map((id) => text(node.getRootNode().getElementById(id))).join(' ');
  const visible = (node.innerText ?? '').replace(/\\s+/g, ' ').trim();
  return [node.getAttribute('aria-label'), labelled, ...[...(node.labels ?? [])].map(text), text(node), visible,
    node.title, node.placeholder, node.alt, text(node.querySelector?.('legend,caption'))].filter(Boolean);
}`;

async function byAccessibility(
  bidi: Bidi,
  context: string,
  value: { role: string; name?: string },
  within?: readonly NodeRef[],
): Promise<NodeRef[]> {
  if (within?.length === 0) return [];
  const { nodes } = await bidi.send<{ nodes: NodeRef[] }>('browsingContext.locateNodes', {
    context,
    locator: { type: 'accessibility', value },
    ...(within && { startNodes: within.map(({ sharedId }) => ({ sharedId })) }),
  });
  return nodes;
}
