import { TabList } from '@/components/ui/TabList';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';

/** The ways to look at an answer, as tabs. */
export function ViewTabs({ shown, id }: { shown: ShownAnswer; id: string }) {
  const words = useWords().messages.answer.views;
  const views = shown.views.value;
  const view = shown.view.value;
  if (views.length === 0 || !view) return null;
  return (
    <TabList
      class="answer-tabs"
      label={words.label}
      tabs={views}
      words={words}
      chosen={view}
      choose={shown.choose}
      id={id}
    />
  );
}
