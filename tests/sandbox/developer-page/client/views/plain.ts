import type { PageData } from '../../page-data.ts';
import { h } from '../element.ts';
import type { View } from './view.ts';

/** Any other page of the app: a title and the account's name. */
export function plain(title: string, data: PageData): View {
  return { title, root: h('section', { class: 'card' }, h('h2', {}, data.account), h('p', {}, data.user)) };
}
