import { useMemo } from 'preact/hooks';
import { Status } from '@/components/ui/Status';
import { type ClipboardNews, clipboardNews } from '@/utils/state/clipboard-news';
import type { Popup } from '@/utils/state/popup';
import { lazily } from './lazily';
import { useNow } from './use-now';
import { useWords } from './words';

const NoteUse = lazily(async () => (await import('./NoteUse')).NoteUse);

/**
 * What was just done, and what becomes of the clipboard. Screen readers hear the words once as they change; the
 * countdown is theirs to look up, and is not said each second.
 */
export function News({ popup }: { popup: Popup }) {
  const { messages } = useWords();
  const words = messages.clipboard;
  const { clipboard, world } = popup;
  const now = useNow(world.clock, clipboard.shown.value?.copy?.dueAt);
  const news = clipboard.shown.value && clipboardNews(clipboard.shown.value, now, popup.openedAt);
  const said = popup.said.value;
  const tab = popup.tab.value;
  const counting = news?.kind === 'counting' ? news : undefined;
  // Once for each copy, whatever the second.
  const heard = useMemo(() => counting && words.heard(counting.seconds), [counting?.dueAt, words]);
  // Always on the page, also with nothing in it, so that the first words are heard too.
  return (
    <div class={said || news ? `news ${said?.failed ? 'problem' : ''}` : 'unseen'}>
      <div class="line">
        <Status>{said?.words(messages) ?? (counting && words.copied)}</Status>
        {counting && (
          <span role="timer">
            {counting.seconds === 0 ? words.clearing : words.counting(counting.seconds)}
          </span>
        )}
      </div>
      <Status class={counting ? 'unseen' : 'more-news'}>
        {heard ?? (news && permissionWords(news, words))}
      </Status>
      {counting && (
        <button type="button" class="button" onClick={() => clipboard.clearNow()}>
          {words.clearNow}
        </button>
      )}
      {(news?.kind === 'ask' || news?.kind === 'cannot') && (
        <span class="buttons">
          <button type="button" class="button" onClick={() => clipboard.allow()}>
            {words.allow}
          </button>
          <button type="button" class="button" onClick={() => clipboard.decline()}>
            {words.notNow}
          </button>
        </span>
      )}
      {said?.keyOf && tab && !tab.family && (
        <NoteUse key={said.keyOf.id} world={world} row={said.keyOf} tab={tab} />
      )}
    </div>
  );
}

type Words = ReturnType<typeof useWords>['messages']['clipboard'];

/** What is said where the permission is not there. */
function permissionWords(news: ClipboardNews, words: Words): string | undefined {
  if (news.kind === 'ask') return words.ask(news.seconds);
  return news.kind === 'cannot' || news.kind === 'stays' ? words[news.kind] : undefined;
}
