import { Icon } from '@/components/ui/Icon';
import type { Inserting } from '@/utils/state/inserting';
import type { Listing } from '@/utils/state/shown';
import { SearchField } from '../SearchField';
import { Trouble } from '../Trouble';
import { useWords } from '../words';
import { PickerList } from './PickerList';
import { useInsertWords } from './words';

/** What is inserted, and where to; below, the accounts, with the likeliest one chosen. */
export function Picker({ inserting, list }: { inserting: Inserting; list: Listing }) {
  const popup = useWords().messages.popup;
  const { messages: words } = useInsertWords();
  const waiting = inserting.waiting.value;
  const trouble = inserting.accounts.trouble.value;
  const aimed = waiting?.kind === 'aimed' ? waiting : undefined;
  return (
    <>
      <header class="insert-top">
        <h1>{aimed && words.title[aimed.what]}</h1>
        <p class="target">{aimed ? words.into(aimed.host) : words.looking}</p>
        {aimed?.replaces && <p class="replaces">{words.replaces}</p>}
        {list.rows.length > 0 && (
          <SearchField
            of={inserting}
            // A key that is still held down from before is meant for nothing here.
            onEnter={({ repeat }) => repeat || void inserting.insert()}
            // In a window of its own nothing else would close it.
            onLeave={close}
          />
        )}
      </header>
      <main class="scroll">
        {trouble && <Trouble trouble={trouble} />}
        {list.rows.length > 0 ? (
          <PickerList inserting={inserting} />
        ) : (
          <div class="nothing">
            <p>{words.nothingSaved}</p>
            <button
              type="button"
              class="button primary"
              onClick={() => inserting.world.openTab('/popup.html')}
            >
              <Icon name="plus" />
              {popup.addAccount}
            </button>
          </div>
        )}
      </main>
    </>
  );
}
