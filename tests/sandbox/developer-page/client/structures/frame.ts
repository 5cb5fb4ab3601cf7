import { h } from '../element.ts';
import type { Build } from '../structure.ts';

/** The old settings page inside a frame of the same origin. */
export const frame: Build = (data) => {
  const root = h('iframe', {
    class: 'legacy-frame',
    title: data.labels.apiAccess,
    src: '/admin/main.php?action=settings#tab_api',
  });
  return { root, show: () => root.contentWindow?.location.reload() };
};
