import { type Signal, signal } from '@preact/signals';

/** What the left side of the console lists. */
export const sideTabs = ['operations', 'saved', 'history', 'downloads'] as const;

export type SideTab = (typeof sideTabs)[number];

/** The tab of the left side that is chosen. */
export type Side = Signal<SideTab>;

export const createSide = (): Side => signal<SideTab>('operations');
