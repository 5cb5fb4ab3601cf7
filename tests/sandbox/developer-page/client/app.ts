import type { PageData } from '../page-data.ts';
import { loadPage } from './load.ts';
import { shell } from './shell.ts';
import { developer } from './views/developer.ts';
import { plain } from './views/plain.ts';
import { tracking } from './views/tracking.ts';
import type { View } from './views/view.ts';

function viewAt(path: string, data: PageData): View {
  const { labels } = data;
  if (path === '/app/settings/developer') return developer(data);
  if (path === '/app/settings/tracking') return tracking(data);
  if (path === '/app/settings/advanced') return plain(labels.advancedTitle, data);
  return plain(path.startsWith('/app/settings/') ? labels.settings : labels.home, data);
}

let leave: (() => void) | undefined;
const first = await loadPage();
const frame = shell(first);
document.querySelector('#app')?.append(frame.root);

function show(data: PageData): void {
  leave?.();
  const view = viewAt(location.pathname, data);
  leave = view.stop?.bind(view);
  frame.show(view, location.pathname);
}

/** Single-page navigation: the address changes without a load. */
async function go(path: string): Promise<void> {
  history.pushState(null, '', path);
  show(await loadPage());
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const path = link?.getAttribute('href');
  if (!path?.startsWith('/app/') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void go(path);
});
window.addEventListener('popstate', async () => show(await loadPage()));
show(first);
