import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';

interface Frame {
  context: string;
  url: string;
  children?: Frame[] | null;
}

/** The context of the frame below `context` whose address contains `part`; `context` itself where none is named. */
export async function frameOf(bidi: Bidi, context: string, part?: string): Promise<string> {
  if (part === undefined) return context;
  const inside = (frames: Frame[]): Frame | undefined => {
    for (const frame of frames) {
      const found = frame.url.includes(part) ? frame : inside(frame.children ?? []);
      if (found) return found;
    }
    return undefined;
  };
  return until(`the frame ${part}`, async () => {
    const { contexts } = await bidi.send<{ contexts: Frame[] }>('browsingContext.getTree', { root: context });
    return inside(contexts.flatMap((each) => each.children ?? []))?.context;
  });
}
