import { h } from '../element.ts';
import type { Build } from '../structure.ts';

/** No pair at all: what a group without the permission would see. */
export const none: Build = (data) => ({ root: h('p', {}, data.labels.noAccess), show: () => {} });
