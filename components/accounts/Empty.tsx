import { Icon } from '@/components/ui/Icon';
import { Mark } from '@/components/ui/Mark';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** Where accounts are added: the popup's own screen, which leads to the Developer settings page as well. */
const addingPage = '/popup.html';

/** No account yet: the way to the first one. */
export function Empty({ wall }: { wall: Wall }) {
  const { popup, wall: words } = useWords().messages;
  return (
    <main class="wall-alone">
      <Mark size={40} />
      <h1>{words.empty}</h1>
      <p class="muted">{words.emptyHint}</p>
      <button type="button" class="button primary" onClick={() => void wall.world.openTab(addingPage)}>
        <Icon name="plus" />
        {popup.addAccount}
      </button>
    </main>
  );
}
