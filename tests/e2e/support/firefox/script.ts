import type { Bidi } from './bidi.ts';

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** A node of a page, by BiDi's reference to it. */
export interface NodeRef {
  readonly sharedId: string;
}

/**
 * Evaluates an expression in a context and gives its value as JSON.
 *
 * @throws an Error with what the expression threw.
 */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi.send<ScriptResult>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  return resultOf<T>(answer);
}

/** Calls a function, given as source, with a node as its first argument. */
export async function callOn<T>(
  bidi: Bidi,
  context: string,
  node: NodeRef,
  source: string,
  ...args: string[]
): Promise<T> {
  const answer = await bidi.send<ScriptResult>('script.callFunction', {
    functionDeclaration: `async (...args) => JSON.stringify(await (${source})(...args))`,
    arguments: [{ sharedId: node.sharedId }, ...args.map((value) => ({ type: 'string', value }))],
    target: { context },
    awaitPromise: true,
  });
  return resultOf<T>(answer);
}

function resultOf<T>({ type, result, exceptionDetails }: ScriptResult): T {
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'exception');
  return (typeof result?.value === 'string' ? JSON.parse(result.value) : undefined) as T;
}
