import type { CDPSession } from '@playwright/test';

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  shadowRootType?: string;
  documentURL?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Backend ids of a closed shadow root and of the elements directly in it. */
export interface ClosedRoot {
  readonly root: number;
  readonly children: readonly number[];
}

/**
 * The closed shadow roots of a page: those of its main frame, or of the frames whose address contains `frame`.
 * Those of the browser itself (inside an input, say) are not among them.
 */
export async function closedRoots(session: CDPSession, frame?: string): Promise<ClosedRoot[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const found: ClosedRoot[] = [];
  const visit = (node: DomNode, wanted: boolean): void => {
    for (const shadow of node.shadowRoots ?? []) {
      if (wanted && shadow.shadowRootType === 'closed') found.push(closedRootOf(shadow));
      visit(shadow, wanted);
    }
    const inner = node.contentDocument;
    if (inner) visit(inner, frame !== undefined && (inner.documentURL ?? '').includes(frame));
    for (const child of node.children ?? []) visit(child, wanted);
  };
  visit(root, frame === undefined);
  return found;
}

function closedRootOf(root: DomNode): ClosedRoot {
  const elements = (root.children ?? []).filter(({ nodeType }) => nodeType === 1);
  return {
    root: root.backendNodeId,
    children: elements.map(({ backendNodeId }) => backendNodeId),
  };
}
