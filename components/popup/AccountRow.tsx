import { useMemo } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Popup } from '@/utils/state/popup';
import type { CredentialRow } from '@/utils/state/shown';
import { AccountMenu } from './AccountMenu';
import { AccountSummary } from './AccountSummary';
import { StateDot } from './StateDot';
import { useWords } from './words';

/** A plain row: a click chooses it, and, once it is `whole`, its key is one click away too. */
export function AccountRow({ popup, row, whole }: { popup: Popup; row: CredentialRow; whole: boolean }) {
  const words = useWords().messages.popup;
  // Drawn anew only where something about it changed: a key that is typed passes by hundreds of them.
  return useMemo(
    () => (
      <div class="row">
        <button type="button" class="choose" onClick={() => popup.choose(row.id)}>
          <AccountSummary row={row} />
          <StateDot row={row} />
        </button>
        {whole && (
          <span class="at-hand">
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={words.copyKeyOf(row.label)}
              title={words.copyKey}
              onClick={() => popup.copy(row, 'key')}
            >
              <Icon name="copy" />
            </button>
            <AccountMenu popup={popup} row={row} whole />
          </span>
        )}
      </div>
    ),
    [popup, row, whole, words],
  );
}
