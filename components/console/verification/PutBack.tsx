import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import type { ConsolePage } from '@/utils/state/console/page';
import { wayBack } from '@/utils/state/console/putting-back';
import { useWords } from '../words';

interface Props {
  readonly page: ConsolePage;
  /** Names the change: the record before it has to be known. */
  readonly call: string;
  readonly change: RequestDraft;
}

/** Puts the earlier values into the form, or for a deletion a new record like the one that is gone. Sends nothing. */
export function PutBack({ page, call, change }: Props) {
  const { language, messages } = useWords();
  const words = messages.verification.putBack;
  const way = wayBack(change);
  if (!way) return null;
  const { puttingBack } = page;
  const news = puttingBack.news.value?.call === call ? puttingBack.news.value : undefined;
  const told = news && (news.kind === 'in-form' ? words[`${news.way}InForm`] : words[news.kind]);
  const unknown = news?.kind === 'in-form' ? news.unknown : [];
  return (
    <div class="put-back">
      {way === 'create' && <p class="muted">{words.deleted}</p>}
      <button type="button" class="button small" onClick={() => void puttingBack.begin(call, change)}>
        {words[way]}
      </button>
      <p role="status">
        {told} {unknown.length > 0 && words.unknown(new Intl.ListFormat(language).format(unknown))}
      </p>
    </div>
  );
}
