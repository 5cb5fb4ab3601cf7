import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Mark } from '@/components/ui/Mark';
import type { FormMessages } from '@/utils/i18n/screens';
import { createAdding } from '@/utils/state/adding';
import type { Popup } from '@/utils/state/popup';
import type { SavingShown } from '@/utils/state/shown';
import { DueNotice } from './DueNotice';
import { LookOnTab } from './LookOnTab';
import { OpenDeveloperPage } from './OpenDeveloperPage';
import { PasteReadingView } from './PasteReadingView';
import { Trouble } from './Trouble';
import { useFocusAtRest } from './use-focus-at-rest';
import { useSettled } from './use-settled';
import { useFormWords, useWords } from './words';
import './form.css';

/** What saving came to, where it is more than "it is in the list now". */
const sayingOf = ({ kind, row }: SavingShown, words: FormMessages['adding']): string | undefined =>
  ({
    saved: undefined,
    already: words.same(row.label),
    changed: words.changed(row.label),
    beside: words.beside(row.label),
  })[kind];

/** Adding accounts: paste anything, see what was understood, save. Or go to the page that has the pair. */
export function AddAccount({ popup, first }: { popup: Popup; first: boolean }) {
  const { messages } = useWords();
  const words = useFormWords().messages.adding;
  const adding = useMemo(() => createAdding(popup.world.client), [popup]);
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, saving, trouble } = adding;
  const { pairs } = adding.reading.value;
  const tab = popup.tab.value;
  const problem = trouble.value ?? draft.trouble.value;
  const notice = popup.accounts.listing.value?.notice;

  useEffect(() => void draft.load(), [draft]);
  useFocusAtRest(field, notice);
  useSettled(draft.text.value, () => void adding.tryPairs());

  const leave = (): void => {
    popup.screen.value = { name: 'list' };
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (saving.value || pairs.length === 0) return;
    // Stays even when the first of several is in the list: what failed must be seen.
    popup.screen.value = { name: 'add' };
    const saved = await adding.save();
    for (const { row } of saved) popup.accounts.show(row);
    const last = saved.at(-1);
    if (!last || trouble.value) return;
    popup.choose(last.row.id);
    const said = sayingOf(last, words);
    if (said) popup.said.value = { words: () => said, failed: false };
    leave();
  };

  return (
    <form class="form" autocomplete="off" onSubmit={submit}>
      <header class="title-line">
        {first ? (
          <>
            <Mark />
            <span class="brand">{messages.popup.name}</span>
          </>
        ) : (
          <>
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={messages.popup.back}
              onClick={leave}
            >
              <Icon name="back" />
            </button>
            <h1>{words.title}</h1>
          </>
        )}
      </header>
      <main class="form-body">
        {first && <h1>{words.first}</h1>}
        <p class="muted">{words.hint}</p>
        <textarea
          ref={field}
          class="field paste"
          aria-label={words.field}
          placeholder={words.example}
          autocomplete="off"
          spellcheck={false}
          value={draft.text.value}
          onInput={(event) => draft.type(event.currentTarget.value)}
        />
        <PasteReadingView popup={popup} adding={adding} />
        {problem && <Trouble trouble={problem} />}
        <div class="actions">
          <button type="submit" class="button primary" disabled={saving.value || pairs.length === 0}>
            {saving.value ? words.saving : pairs.length > 1 ? words.saveAll(pairs.length) : words.save}
          </button>
        </div>
        {tab && !tab.access && <LookOnTab popup={popup} tab={tab} />}
        <OpenDeveloperPage popup={popup} />
        {first && notice && <DueNotice popup={popup} notice={notice} />}
      </main>
    </form>
  );
}
