import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from './words';

/** What went wrong beside the request: it cannot be kept, or the account could not be asked. */
export function Notices({ page }: { page: ConsolePage }) {
  const { console: words, errors } = useWords().messages;
  const kept = page.draft.trouble.value;
  const asked = page.account.trouble.value;
  return (
    <div class="notices" role="alert">
      {kept && (
        <p>
          {words.draftTrouble} {errors[kept.code]}
        </p>
      )}
      {asked && <p>{errors[asked.code]}</p>}
    </div>
  );
}
