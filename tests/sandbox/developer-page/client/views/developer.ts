import type { PageData } from '../../page-data.ts';
import { h } from '../element.ts';
import { resetControl } from '../reset.ts';
import { builds } from '../structures/all.ts';
import { decoyCards } from './decoys.ts';
import type { View } from './view.ts';

/** Settings, Developer: the pair, its reset, and the cards around it. */
export function developer(data: PageData): View {
  const { labels, structure } = data;
  const built = builds[structure](data);
  const decoys = decoyCards(data);
  const changed = (key: string) => {
    built.show(key);
    decoys.show(key);
  };
  const own = structure === 'frame' || structure === 'none' ? [] : [resetControl(labels, changed)];
  return {
    title: labels.developerTitle,
    root: h(
      'div',
      {},
      h(
        'section',
        { class: 'card' },
        h('h2', {}, labels.apiAccess),
        h('p', {}, labels.apiIntro),
        built.root,
        ...own,
      ),
      ...decoys.cards,
    ),
    ...(built.stop && { stop: built.stop }),
  };
}
