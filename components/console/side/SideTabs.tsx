import { type Side, type SideTab, sideTabs } from '@/utils/state/console/side';
import { useWords } from '../words';

/** The element that shows what a tab stands for. */
export const sidePanelId = 'side-panel';

export const sideTabId = (tab: SideTab): string => `side-${tab}`;

/** What the left side lists, as tabs: arrows, Home and End move between them. */
export function SideTabs({ side }: { side: Side }) {
  const words = useWords().messages.console.side;
  const move = (event: KeyboardEvent): void => {
    const at = sideTabs.indexOf(side.value);
    const to = {
      ArrowRight: (at + 1) % sideTabs.length,
      ArrowLeft: (at - 1 + sideTabs.length) % sideTabs.length,
      Home: 0,
      End: sideTabs.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : sideTabs[to];
    if (!next) return;
    event.preventDefault();
    side.value = next;
    document.getElementById(sideTabId(next))?.focus();
  };
  return (
    <div class="side-tabs" role="tablist" aria-label={words.title} onKeyDown={move}>
      {sideTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={sideTabId(tab)}
          aria-selected={tab === side.value}
          aria-controls={sidePanelId}
          tabIndex={tab === side.value ? 0 : -1}
          onClick={() => {
            side.value = tab;
          }}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
