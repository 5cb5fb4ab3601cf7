import { useMemo, useState } from 'preact/hooks';
import { ago } from '@/utils/i18n/ago';
import { longAgo } from '@/utils/i18n/long-ago';
import type { CredentialRow } from '@/utils/state/shown';
import { keySince } from '@/utils/state/wall/columns';
import type { Wall } from '@/utils/state/wall/page';
import { HandedOver } from './HandedOver';
import { LineMenu } from './LineMenu';
import { StateCell } from './StateCell';
import { Tags } from './Tags';
import { Uses } from './Uses';
import { Why } from './Why';
import { useWords } from './words';

/** One account: what it is, how its key is, whose, since when, and what can be done with it. */
export function AccountLine({ wall, row }: { wall: Wall; row: CredentialRow }) {
  const { messages, language } = useWords();
  const [open, setOpen] = useState(false);
  const checking = wall.accounts.checking.value.has(row.id);
  const now = wall.now.value;
  const uses = wall.uses.of(row.id);
  // Drawn anew only where something about it changed: a key that is typed passes by hundreds of them.
  return useMemo(() => {
    const words = messages.wall;
    const { owner, lastCheck } = row;
    const since = keySince(row);
    const failing = lastCheck !== undefined && lastCheck.diagnosis.state !== 'good';
    return (
      <>
        <tr class="line">
          <th scope="row" class="of-account">
            <span class="bar" style={{ background: `var(--${row.colour})` }} />
            <span class="two">
              <span class="name" title={row.label}>
                {row.label}
              </span>
              <span class="under">{new URL(row.origin).host}</span>
              <HandedOver row={row} now={now} />
            </span>
          </th>
          <td class="of-state">
            <StateCell row={row} checking={checking} open={open} onToggle={() => setOpen(!open)} />
          </td>
          <td class="of-environment">
            {row.environment !== 'unmarked' && (
              <span class={`badge ${row.environment}`}>{messages.popup.environments[row.environment]}</span>
            )}
          </td>
          <td class="of-owner">
            {owner ? (
              <span class="two">
                <span>{owner.name || owner.username}</span>
                <span class="under">{owner.email}</span>
              </span>
            ) : (
              <span class="muted">{words.noOwner}</span>
            )}
          </td>
          <td class="of-key" data-label={words.columns.key}>
            <time
              dateTime={new Date(since).toISOString()}
              title={words.keyFor(longAgo(since, now, language))}
            >
              {longAgo(since, now, language)}
            </time>
          </td>
          <td class="of-checked" data-label={words.columns.checked}>
            {lastCheck ? (
              <time dateTime={new Date(lastCheck.at).toISOString()}>{ago(lastCheck.at, now, language)}</time>
            ) : (
              <span class="muted">{words.never}</span>
            )}
          </td>
          <td class="of-tags">
            <Tags wall={wall} row={row} />
          </td>
          <td class="of-uses">
            <Uses wall={wall} row={row} uses={uses} />
          </td>
          <td class="of-menu">
            <LineMenu wall={wall} row={row} />
          </td>
        </tr>
        {open && failing && (
          <tr class="why">
            <td colSpan={9}>
              <Why wall={wall} row={row} check={lastCheck} />
            </td>
          </tr>
        )}
      </>
    );
  }, [wall, row, messages, language, checking, open, now, uses]);
}
