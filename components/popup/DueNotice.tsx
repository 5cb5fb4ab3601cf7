import { dismissNotice } from '@/utils/state/notice';
import type { Popup } from '@/utils/state/popup';
import { rotationPage, rotationPageOf } from '@/utils/state/rotation-place';
import type { Notice } from '@/utils/state/shown';
import { useWords } from './words';

/** One thing worth saying beside the accounts, with the way there and the way to be left alone with it. */
export function DueNotice({ popup, notice }: { popup: Popup; notice: Notice }) {
  const { notices } = useWords().messages;
  const { accounts, world } = popup;
  const words = notices[notice.kind];
  const says = () => {
    if (notice.kind === 'protection') return notices.protection.says;
    if (notice.kind === 'changes') return notices.changes.says(notice.stopped, notice.others);
    if (notice.kind === 'rotation') return notices.rotation.says(notice.count, notice.changed, notice.of);
    if (notice.kind === 'old-key') return notices['old-key'].says(notice.count, notice.label);
    const { reminder } = notice;
    return reminder.kind === 'days' ? notices.backup.days(reminder.days) : notices.backup[reminder.kind];
  };
  const open = () => {
    if (notice.kind === 'changes') return world.openTab('/accounts.html');
    if (notice.kind === 'rotation') return world.openTab(rotationPage(notice.id));
    if (notice.kind === 'old-key') return world.openTab(rotationPageOf(notice.credential));
    return world.openOptionsAt(notice.kind);
  };
  return (
    <div class={`notice due ${notice.kind}`}>
      <p>{says()}</p>
      <div class="due-actions">
        <button type="button" class="button" onClick={open}>
          {words.open}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => dismissNotice(notice, world.client, accounts)}
        >
          {words.dismiss}
        </button>
      </div>
    </div>
  );
}
