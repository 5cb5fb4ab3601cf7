import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { createAdding } from '@/utils/state/adding';
import type { Popup, Saying } from '@/utils/state/popup';
import type { SavingShown } from '@/utils/state/shown';
import { LookOnTab } from './LookOnTab';
import { OpenDeveloperPage } from './OpenDeveloperPage';
import { PasteReadingView } from './PasteReadingView';
import { Trouble } from './Trouble';
import { useSettled } from './use-settled';

/** What saving came to, where it is more than "it is in the list now". */
const sayingOf = ({ kind, row }: SavingShown): Saying | undefined =>
  ({
    saved: undefined,
    already: ({ popup }: Parameters<Saying>[0]) => popup.add.same(row.label),
    changed: ({ popup }: Parameters<Saying>[0]) => popup.add.changed(row.label),
    beside: ({ popup }: Parameters<Saying>[0]) => popup.add.beside(row.label),
  })[kind];

/** Adding accounts: paste anything, see what was understood, save. Or go to the page that has the pair. */
export function AddAccount({ popup, first }: { popup: Popup; first: boolean }) {
  const { messages } = useWords();
  const words = messages.popup.add;
  const adding = useMemo(() => createAdding(popup.world.client), [popup]);
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, saving, trouble } = adding;
  const { pairs } = adding.reading.value;
  const tab = popup.tab.value;
  const problem = trouble.value ?? draft.trouble.value;

  useEffect(() => {
    // Whoever is typing somewhere already is not interrupted.
    if (document.activeElement === document.body) field.current?.focus();
    void draft.load();
  }, [draft]);
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
    const words = sayingOf(last);
    if (words) popup.said.value = { words, failed: false };
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
        <PasteReadingView adding={adding} />
        {problem && <Trouble trouble={problem} />}
        <div class="actions">
          <button type="submit" class="button primary" disabled={saving.value || pairs.length === 0}>
            {saving.value ? words.saving : pairs.length > 1 ? words.saveAll(pairs.length) : words.save}
          </button>
        </div>
        {tab && !tab.access && <LookOnTab popup={popup} tab={tab} />}
        <OpenDeveloperPage popup={popup} />
      </main>
    </form>
  );
}
