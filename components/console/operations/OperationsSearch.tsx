import { operations } from '@/utils/activecampaign/operations';
import type { ConsolePage } from '@/utils/state/console/page';
import { SideSearch } from '../side/SideSearch';
import { useWords } from '../words';
import { operationListId, optionId, steering } from './steer';

/** The search among the operations by name, path or purpose: the arrows choose, Enter opens. */
export function OperationsSearch({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.operations;
  const store = page.operations;
  const active = store.active.value;
  return (
    <SideSearch
      label={words.search}
      hint={words.hint(operations.length)}
      list={operationListId}
      active={active && optionId(active)}
      query={store.query}
      found={words.found(store.count.value)}
      onKeyDown={steering(page)}
    />
  );
}
