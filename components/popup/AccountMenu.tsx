import { Icon } from '@/components/ui/Icon';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { copyFormatIds } from '@/utils/exchange/copy-as/format';
import { developerPagePlace, type Popup } from '@/utils/state/popup';
import { rotationPageOf } from '@/utils/state/rotation-place';
import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** The ways to copy a credential, as menu items. */
export function useCopyItems(popup: Popup, row: CredentialRow): readonly MenuItem[] {
  const { messages } = useWords();
  return copyFormatIds.map((id) => ({
    words: messages.copyAs[id],
    act: () => void popup.copy(row, id),
  }));
}

/** The rest of what can be done with an account; `whole` where its card is not open, with the card's own actions. */
export function AccountMenu({
  popup,
  row,
  whole = false,
}: {
  popup: Popup;
  row: CredentialRow;
  whole?: boolean;
}) {
  const words = useWords().messages.popup;
  const { accounts } = popup;
  const copies = useCopyItems(popup, row);
  const items: readonly MenuItem[] = [
    ...(whole
      ? [
          { words: words.copyUrl, act: () => void popup.copy(row, 'url') },
          ...copies,
          { words: words.check, act: () => void accounts.check(row.id) },
          { words: words.openConsole, act: () => void popup.openConsole(row) },
          null,
        ]
      : []),
    { words: words.edit, act: () => (popup.screen.value = { name: 'edit', id: row.id }) },
    {
      words: row.pinned ? words.unpin : words.pin,
      act: () => void accounts.edit({ id: row.id, pinned: !row.pinned }),
    },
    ...(developerPagePlace(row)
      ? [{ words: words.openDeveloperPage, act: () => void popup.openDeveloperPage(row) }]
      : []),
    {
      words: words.whereUsed,
      act: () => void popup.world.openTab(`/integrations.html#${row.id}`),
    },
    ...(row.replacedAt === undefined
      ? []
      : [{ words: words.bringPreviousBack, act: () => void accounts.bringPreviousBack(row.id) }]),
    { words: words.rotate, act: () => void popup.world.openTab(rotationPageOf(row.id)) },
    null,
    { words: words.remove, danger: true, act: () => void accounts.remove(row.id) },
  ];
  return (
    <Menu class="quiet icon-only" label={words.more(row.label)} items={items}>
      <Icon name="more" />
    </Menu>
  );
}
