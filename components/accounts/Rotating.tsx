import { dismissNotice } from '@/utils/state/notice';
import { rotationPage, rotationPageOf } from '@/utils/state/rotation-place';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** One line about keys that are being replaced, or were and are still used somewhere; with the way there. */
export function Rotating({ wall }: { wall: Wall }) {
  const { notices } = useWords().messages;
  const told = wall.accounts.listing.value?.rotation;
  if (!told) return null;
  const isUnderWay = told.kind === 'rotation';
  const words = notices[told.kind];
  const says = isUnderWay
    ? notices.rotation.says(told.count, told.changed, told.of)
    : notices['old-key'].says(told.count, told.label);
  const place = isUnderWay ? rotationPage(told.id) : rotationPageOf(told.credential);
  return (
    <div class="wall-note">
      <p>{says}</p>
      <span class="wall-actions">
        <button type="button" class="button" onClick={() => void wall.world.openTab(place)}>
          {words.open}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => void dismissNotice(told, wall.world.client, wall.accounts)}
        >
          {words.dismiss}
        </button>
      </span>
    </div>
  );
}
