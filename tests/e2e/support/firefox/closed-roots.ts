import type { Bidi } from './bidi.ts';
import type { NodeRef } from './script.ts';

interface SerializedNode {
  sharedId?: string;
  value?: {
    mode?: 'open' | 'closed';
    shadowRoot?: SerializedNode | null;
    children?: SerializedNode[];
  };
}

/** The closed shadow roots of a document. BiDi's picture of the document shows them where it is asked to. */
export async function closedRoots(bidi: Bidi, context: string): Promise<NodeRef[]> {
  const { result } = await bidi.send<{ result: SerializedNode }>('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const found: NodeRef[] = [];
  const visit = ({ sharedId, value }: SerializedNode): void => {
    if (sharedId && value?.mode === 'closed') found.push({ sharedId });
    if (value?.shadowRoot) visit(value.shadowRoot);
    for (const child of value?.children ?? []) visit(child);
  };
  visit(result);
  return found;
}
