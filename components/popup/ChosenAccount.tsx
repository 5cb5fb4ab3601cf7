import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { ago } from '@/utils/i18n/ago';
import { dayWords } from '@/utils/i18n/day';
import type { Popup } from '@/utils/state/popup';
import type { CredentialRow } from '@/utils/state/shown';
import { isOver } from '@/utils/state/until';
import { AccountMenu, useCopyItems } from './AccountMenu';
import { AccountSummary, saidInSummary } from './AccountSummary';
import { Diagnosis, needsDiagnosis, preloadDiagnosis } from './diagnosis';
import { StateDot } from './StateDot';
import { useWords } from './words';

/** The chosen account, as a card: Enter copies its key, Shift+Enter its URL. */
export function ChosenAccount({ popup, row }: { popup: Popup; row: CredentialRow }) {
  const { messages, language } = useWords();
  const words = messages.popup;
  const card = useRef<HTMLDivElement>(null);
  const checking = popup.accounts.checking.value.has(row.id);
  const copies = useCopyItems(popup, row);
  const until = row.handedOver?.until;
  useEffect(() => {
    // The first row brings its heading with it.
    if (popup.sections.value[0]?.rows[0]?.id === row.id) scrollTo(0, 0);
    else card.current?.scrollIntoView({ block: 'nearest' });
  }, [popup, row.id]);
  useEffect(() => {
    // While the answer is on its way.
    if (checking) void preloadDiagnosis(language);
  }, [checking, language]);
  return (
    <div class="card" ref={card}>
      <div class="card-top">
        <AccountSummary row={row} />
        {checking ? (
          <span class="state none">{words.checking}</span>
        ) : (
          saidInSummary(row) || <StateDot row={row} spelled />
        )}
        <AccountMenu popup={popup} row={row} />
      </div>
      <div class="copies">
        <button type="button" class="button primary" onClick={() => popup.copy(row, 'key')}>
          <Icon name="copy" />
          {words.copyKey}
          <span class="kbd" aria-hidden="true">
            <Icon name="enter" />
          </span>
        </button>
        <button type="button" class="button" onClick={() => popup.copy(row, 'url')}>
          {words.copyUrl}
          <span class="kbd" aria-hidden="true">
            <Icon name="shift" />
            <Icon name="enter" />
          </span>
        </button>
      </div>
      <div class="more-actions">
        <Menu class="quiet" items={copies}>
          {words.copyAs}
          <Icon name="chevron" />
        </Menu>
        <button
          type="button"
          class="button quiet"
          aria-disabled={checking}
          onClick={() => popup.accounts.check(row.id)}
        >
          {words.check}
        </button>
        <button type="button" class="button quiet" onClick={() => popup.openConsole(row)}>
          {words.openConsole}
        </button>
        {row.lastCheck && !checking && (
          <span class="when">{words.checkedAgo(ago(row.lastCheck.at, popup.world.clock(), language))}</span>
        )}
      </div>
      {until && (
        <p class={isOver(until, popup.world.clock()) ? 'when over' : 'when'}>
          {words.until(dayWords(until, language), isOver(until, popup.world.clock()))}
        </p>
      )}
      {row.lastCheck && needsDiagnosis(row) && !checking && (
        <Diagnosis popup={popup} row={row} check={row.lastCheck} />
      )}
    </div>
  );
}
