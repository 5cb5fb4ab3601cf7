import { h } from '../element.ts';
import type { Build } from '../structure.ts';
import { inputs } from './inputs.ts';

const REMOUNT_MS = 2000;

/** A framework that now and then builds the fields anew: old nodes leave, equal ones take their place. */
export const remount: Build = (data) => {
  let key = data.key;
  const root = h('div');
  const render = () => root.replaceChildren(inputs({ ...data, key }).root);
  render();
  const timer = setInterval(render, REMOUNT_MS);
  return {
    root,
    show(next) {
      key = next;
      render();
    },
    stop: () => clearInterval(timer),
  };
};
