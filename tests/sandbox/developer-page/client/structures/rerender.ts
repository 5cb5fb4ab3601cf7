import { ownNodes } from '../element.ts';
import type { Build } from '../structure.ts';
import { inputs } from './inputs.ts';

const RENDER_MS = 300;

function throwOutStrangers(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (ownNodes.has(node)) throwOutStrangers(node);
    else node.parentNode?.removeChild(node);
  }
}

/** A framework that owns the whole app: at every render, and on any change, what it did not make is gone. */
export const rerender: Build = (data) => {
  const built = inputs(data);
  const app = document.querySelector('#app') ?? document.body;
  const render = () => throwOutStrangers(app);
  const timer = setInterval(render, RENDER_MS);
  const observer = new MutationObserver(render);
  observer.observe(app, { childList: true, subtree: true, attributes: true, characterData: true });
  return {
    ...built,
    stop() {
      clearInterval(timer);
      observer.disconnect();
    },
  };
};
