import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { FoundAddress, FoundKey, PastePair, PasteRepair } from '@/utils/activecampaign/paste';
import { type Adding, isTried, trialOf } from '@/utils/state/adding';
import type { Popup } from '@/utils/state/popup';
import { Doctor } from './lazy-doctor';
import { useFormWords, useWords } from './words';

/** Something that was found, with a tick. */
function Finding({ words }: { words: string }) {
  return (
    <p class="finding good">
      <Icon name="check" />
      <span>{words}</span>
    </p>
  );
}

/** What was repaired, in the order in which it was. */
function Repairs({ repairs }: { repairs: readonly PasteRepair[] }) {
  const { paste } = useFormWords().messages;
  return repairs.length === 0 ? null : (
    <p class="repairs">{[...new Set(repairs.map(paste.repair))].join(' ')}</p>
  );
}

function AddressFound({ found: { address, repairs } }: { found: FoundAddress }) {
  const { paste } = useFormWords().messages;
  return (
    <>
      <Finding words={paste.found.address} />
      <p class="mono">{address.origin}</p>
      <Repairs repairs={repairs} />
    </>
  );
}

function KeyFound({ found: { key, repairs } }: { found: FoundKey }) {
  const { paste } = useFormWords().messages;
  return (
    <>
      <Finding words={paste.found.key(key.length)} />
      <Repairs repairs={repairs} />
    </>
  );
}

/** The address with the end that was cut off it, unless that held what must not be told. */
function pastedUrl({ address, repairs }: PastePair): string {
  const end = repairs.find((repair) => repair.kind === 'removed-path');
  return end?.kind === 'removed-path' && !end.removed.includes('…')
    ? `${address.origin}${end.removed}`
    : address.origin;
}

/** A pair, and what ActiveCampaign says of it before it is saved. */
function PairFound({ popup, adding, pair }: { popup: Popup; adding: Adding; pair: PastePair }) {
  const { causes } = useWords().messages;
  const { adding: words, paste } = useFormWords().messages;
  const { asked, result } = trialOf(adding, pair);
  const [examined, setExamined] = useState(false);
  const failing = result !== undefined && result.state !== 'good';
  return (
    <div class="pair">
      {pair.label && <strong>{pair.label}</strong>}
      <AddressFound found={{ address: pair.address, repairs: pair.repairs }} />
      <Finding words={paste.found.key(pair.key.length)} />
      {/* Its line is there from the beginning: what comes must not push Save away from under the pointer. */}
      {isTried(adding.reading.value) && (
        <p class={`finding trial ${result?.state ?? ''}`}>
          {result && <Icon name={result.state === 'good' ? 'check' : 'alert'} />}
          {result && [causes[result.cause], result.owner?.name].filter(Boolean).join(' · ')}
          {asked && !result && words.tryOut}
          {failing && !examined && (
            <button type="button" class="find" onClick={() => setExamined(true)}>
              {words.find}
            </button>
          )}
        </p>
      )}
      {failing && examined && <Doctor popup={popup} examined={{ url: pastedUrl(pair), key: pair.key }} />}
    </div>
  );
}

/** What was understood of the paste and what was repaired, said while typing. */
export function PasteReadingView({ popup, adding }: { popup: Popup; adding: Adding }) {
  const { paste } = useFormWords().messages;
  const { pairs, found, problems } = adding.reading.value;
  const typed = adding.draft.text.value.trim() !== '';
  return (
    <div class="reading" role="status">
      {pairs.map((pair) => (
        <PairFound key={`${pair.address.origin} ${pair.key}`} popup={popup} adding={adding} pair={pair} />
      ))}
      {found.addresses.map((one) => (
        <AddressFound key={one.address.origin} found={one} />
      ))}
      {found.keys.map((one) => (
        <KeyFound key={one.key} found={one} />
      ))}
      {typed &&
        problems.map((problem) => (
          <p key={problem.kind} class="finding warn">
            <Icon name="alert" />
            <span>{paste.problem(problem)}</span>
          </p>
        ))}
    </div>
  );
}
