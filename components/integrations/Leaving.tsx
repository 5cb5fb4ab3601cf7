import { useState } from 'preact/hooks';
import {
  type Leaver,
  leaverOf,
  leaversOf,
  replacementsFor,
  stepsFor,
} from '@/utils/state/integrations/leaver';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import type { CredentialRow } from '@/utils/state/shown';
import { MoveList } from './MoveList';
import { NoReplacement } from './NoReplacement';
import { Replacement } from './Replacement';
import { useWords } from './words';

/** What stops when a user is deleted, and the way of each of it to another user's key. */
export function Leaving({ page, rows }: { page: IntegrationsPage; rows: readonly CredentialRow[] }) {
  const words = useWords().messages.integrations.leaving;
  const all = leaversOf(rows);
  const leaver = leaverOf(page.world.place.id, rows) ?? all[0];
  const [wanted, setWanted] = useState<string>();
  if (!leaver) return <p class="muted">{words.noAccounts}</p>;
  const steps = stepsFor(leaver, page.uses.listing.value?.integrations ?? [], page.moved.value);
  const replacements = replacementsFor(leaver, rows);
  const replacement = replacements.find(({ id }) => id === wanted) ?? replacements[0];
  return (
    <>
      <p class="muted">{words.hint}</p>
      <label class="labelled">
        <span>{words.user}</span>
        <select
          class="field"
          value={leaver.id}
          onChange={(event) => page.go({ view: 'leaving', id: event.currentTarget.value })}
        >
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              <Named leaver={one} />
            </option>
          ))}
        </select>
      </label>
      <Breaks leaver={leaver} uses={steps.length} />
      {replacement ? (
        <Replacement page={page} rows={replacements} chosen={replacement} onChoose={setWanted} />
      ) : (
        <NoReplacement page={page} row={leaver.rows[0]} />
      )}
      <MoveList page={page} leaver={leaver} steps={steps} rows={rows} to={replacement} />
    </>
  );
}

/** A user, and what the account is called. */
function Named({ leaver: { rows } }: { leaver: Leaver }) {
  const { unknownOwner } = useWords().messages.integrations.leaving;
  const [{ owner, account }] = rows;
  const who = owner ? owner.name || owner.username || owner.email : unknownOwner;
  return <>{[rows.map(({ label }) => label).join(', '), who, account].join(' · ')}</>;
}

/** Which saved keys and how many integrations go with the user. */
function Breaks({ leaver, uses }: { leaver: Leaver; uses: number }) {
  const words = useWords().messages.integrations.leaving;
  const broken = leaver.rows.every(({ lastCheck }) => lastCheck?.diagnosis.cause === 'refused');
  const say = broken ? words.broken : words.breaks;
  return (
    <section>
      <h2>{say(leaver.rows.length, uses)}</h2>
      {broken && <p class="muted">{words.onlyReset}</p>}
    </section>
  );
}
