import type { Build } from '../structure.ts';
import { inputs } from './inputs.ts';

const LATENESS_MS = 1500;

/** Empty inputs whose values come later, set by script: no node is added and no attribute changes. */
export const late: Build = (data) => {
  const built = inputs({ ...data, key: '', url: '' });
  let key = data.key;
  const [urlField, keyField] = built.root.querySelectorAll('input');
  const timer = setTimeout(() => {
    if (urlField) urlField.value = data.url;
    if (keyField) keyField.value = key;
  }, LATENESS_MS);
  return {
    root: built.root,
    show(next) {
      key = next;
      built.show(next);
    },
    stop: () => clearTimeout(timer),
  };
};
