import { operations } from '@/utils/activecampaign/operations';
import { readingOf } from '@/utils/state/console/matching';
import type { ConsolePage } from '@/utils/state/console/page';
import type { SentRequest } from '@/utils/state/console/sending';
import { useWords } from '../words';

/** Offers the read that shows whether a change was carried out, where there is one at the same path. */
export function Look({ page, draft }: { page: ConsolePage; draft: SentRequest['draft'] }) {
  const words = useWords().messages.console.result;
  const target = readingOf(operations, draft);
  if (target === undefined) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        page.follow(target);
        void page.send();
      }}
    >
      {words.look}
    </button>
  );
}
