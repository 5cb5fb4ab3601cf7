import type { AnswerView, ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';

/** The element that shows what a tab stands for. */
export const panelId = (id: string): string => `${id}-panel`;

/** The tab of a view. */
export const tabId = (id: string, view: AnswerView): string => `${id}-${view}`;

/** The ways to look at an answer, as tabs: arrows, Home and End move between them. */
export function ViewTabs({ shown, id }: { shown: ShownAnswer; id: string }) {
  const words = useWords().messages.answer.views;
  const views = shown.views.value;
  const view = shown.view.value;
  if (views.length === 0 || !view) return null;

  const move = (event: KeyboardEvent): void => {
    const at = views.indexOf(view);
    const to = {
      ArrowRight: (at + 1) % views.length,
      ArrowLeft: (at - 1 + views.length) % views.length,
      Home: 0,
      End: views.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : views[to];
    if (!next) return;
    event.preventDefault();
    shown.choose(next);
    document.getElementById(tabId(id, next))?.focus();
  };
  return (
    <div class="answer-tabs" role="tablist" aria-label={words.label} onKeyDown={move}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(id, one)}
          aria-selected={one === view}
          aria-controls={panelId(id)}
          tabIndex={one === view ? 0 : -1}
          onClick={() => shown.choose(one)}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}
