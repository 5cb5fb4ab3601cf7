interface Props<Tab extends string> {
  readonly class: string;
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly words: Readonly<Record<Tab, string>>;
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
  /** What the ids of the tabs and of their panel begin with. */
  readonly id: string;
}

const panelId = (id: string): string => `${id}-panel`;

const tabId = (id: string, tab: string): string => `${id}-${tab}`;

/** What makes an element the panel of a tab list: it shows what the chosen tab stands for. */
export const panelOf = (id: string, chosen: string) =>
  ({ role: 'tabpanel', id: panelId(id), 'aria-labelledby': tabId(id, chosen) }) as const;

/** Tabs, of which one is chosen: arrows, Home and End move between them. */
export function TabList<Tab extends string>(props: Props<Tab>) {
  const { label, tabs, words, chosen, choose, id } = props;

  const move = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(chosen);
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    choose(next);
    document.getElementById(tabId(id, next))?.focus();
  };
  return (
    <div class={props.class} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(id, tab)}
          aria-selected={tab === chosen}
          aria-controls={panelId(id)}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {words[tab]}
        </button>
      ))}
    </div>
  );
}
