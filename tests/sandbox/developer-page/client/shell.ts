import type { PageData } from '../page-data.ts';
import { h, textNode } from './element.ts';
import type { View } from './views/view.ts';

export interface Shell {
  root: HTMLElement;
  /** Puts a page into the content and marks its line of the menu. */
  show(view: View, path: string): void;
}

/** The frame of the app: the rail, the settings menu, and the content. */
export function shell({ labels, account, user }: PageData): Shell {
  const settings = (name: string) => `/app/settings/${name}`;
  const links = [
    h('a', { href: settings('account') }, labels.menu.account),
    h('a', { href: settings('users') }, labels.menu.users),
    h('a', { href: settings('tracking') }, labels.menu.tracking),
    h('a', { href: settings('advanced') }, labels.menu.advanced),
    h('a', { href: settings('developer') }, labels.menu.developer),
  ];
  const heading = h('h1', {}, '');
  const content = h('div', { class: 'content' });
  const root = h(
    'div',
    { class: 'shell' },
    h(
      'header',
      { class: 'rail' },
      h('a', { class: 'logo', href: '/app/agent', 'aria-label': labels.home }, '›'),
      h('span', { class: 'account' }, account),
      h('span', { class: 'person' }, user),
    ),
    h('nav', { class: 'menu', 'aria-label': labels.settings }, h('strong', {}, labels.settings), ...links),
    h('main', {}, heading, content),
  );
  return {
    root,
    show(view, path) {
      document.title = `${view.title} | ${account}`;
      heading.replaceChildren(textNode(view.title));
      content.replaceChildren(view.root);
      for (const link of links) {
        if (link.getAttribute('href') === path) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}
