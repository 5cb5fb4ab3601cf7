import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { developerPagePlace } from '@/utils/state/popup';
import { rotationPageOf } from '@/utils/state/rotation-place';
import type { CredentialRow } from '@/utils/state/shown';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** What can be done with one account. */
export function LineMenu({ wall, row }: { wall: Wall; row: CredentialRow }) {
  const { popup: words, wall: own } = useWords().messages;
  const items = [
    { words: words.check, act: () => void wall.accounts.check(row.id) },
    null,
    { words: words.copyKey, act: () => void wall.copy(row, 'key') },
    { words: words.copyUrl, act: () => void wall.copy(row, 'url') },
    null,
    { words: words.openConsole, act: () => void wall.openConsole(row) },
    ...(developerPagePlace(row)
      ? [{ words: words.openDeveloperPage, act: () => void wall.openDeveloperPage(row) }]
      : []),
    { words: words.whereUsed, act: () => void wall.openUses(row.id) },
    { words: words.rotate, act: () => void wall.world.openTab(rotationPageOf(row.id)) },
    { words: own.rights, act: () => void wall.world.openTab(`/rights.html#${row.id}`) },
    { words: own.handOver, act: () => void wall.world.openTab(`/options.html#handover/${row.id}`) },
    { words: own.uses.whenLeaving, act: () => void wall.openUses(row.id, 'leaving') },
  ];
  return (
    <Menu class="quiet icon-only" label={words.more(row.label)} items={items}>
      <Icon name="more" />
    </Menu>
  );
}
