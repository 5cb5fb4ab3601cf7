import { TabList } from '@/components/ui/TabList';
import { type Side, sideTabs } from '@/utils/state/console/side';
import { useWords } from '../words';

/** What the left side lists, as tabs. */
export function SideTabs({ side }: { side: Side }) {
  const words = useWords().messages.console.side;
  return (
    <TabList
      class="side-tabs"
      label={words.title}
      tabs={sideTabs}
      words={words.tabs}
      chosen={side.value}
      choose={(tab) => {
        side.value = tab;
      }}
      id="side"
    />
  );
}
