import type { PageData } from '../../page-data.ts';
import { h } from '../element.ts';
import type { View } from './view.ts';

/** Settings, Tracking: a neighbour with nothing to find, and a link over. */
export function tracking({ labels }: PageData): View {
  return {
    title: labels.trackingTitle,
    root: h(
      'section',
      { class: 'card' },
      h('h2', {}, labels.tracking),
      h('p', {}, labels.trackingText),
      h('p', {}, h('a', { href: '/app/settings/developer' }, labels.menu.developer)),
    ),
  };
}
