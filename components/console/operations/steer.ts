import type { Operation } from '@/utils/activecampaign/operations/types';
import type { ConsolePage } from '@/utils/state/console/page';

/** How many operations Page Up and Page Down pass. */
const aPage = 8;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: aPage,
  PageUp: -aPage,
};

export const operationListId = 'operation-list';

/** The id of the element of an operation in the list. */
export const optionId = ({ id }: Operation): string => `operation-${id}`;

/** The keys of the search and of the list: the arrows choose, Enter opens. */
export const steering =
  (page: ConsolePage) =>
  (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const active = page.operations.active.value;
    const by = steps[event.key];
    if (by !== undefined) page.operations.move(by);
    else if (event.key === 'Enter' && active) page.choose(active);
    else return;
    event.preventDefault();
  };
