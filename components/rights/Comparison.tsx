import { compare, type Needs, useIds, uses } from '@/utils/activecampaign/rights/needs';
import type { RightsMessages } from '@/utils/i18n/screens';
import type { RightsPage } from '@/utils/state/rights';
import type { RightsShown } from '@/utils/state/shown';
import { useWords } from './words';

/** What is needed, in words, one each. */
const named = ({ reads, grants }: Needs, words: RightsMessages['rights']): readonly string[] => [
  ...reads.map((id) => words.read(words.resources[id])),
  ...grants.map((id) => words.grantNames[id]),
];

/** Whether the key has what a kind of use needs, what it has beyond that, and how to have a key with no more. */
export function Comparison({ page, shown }: { page: RightsPage; shown: RightsShown }) {
  const words = useWords().messages.rights;
  const use = page.use.value;
  const { lacks, untold, beyond } = compare(shown, use);
  const [lacking, open] = [named(lacks, words), named(untold, words)];
  const needs: Needs = uses[use];
  const steps = words.adviceSteps(
    needs.reads.map((id) => words.resources[id]).join(', '),
    needs.grants.map((id) => words.grantNames[id]).join(', '),
  );
  return (
    <>
      <section>
        <h2>{words.compare}</h2>
        <label class="labelled">
          <span>{words.use}</span>
          <select
            class="field"
            value={use}
            onChange={(event) => {
              const chosen = useIds.find((id) => id === event.currentTarget.value);
              if (chosen) page.use.value = chosen;
            }}
          >
            {useIds.map((id) => (
              <option key={id} value={id}>
                {words.uses[id]}
              </option>
            ))}
          </select>
        </label>
        <p class="muted">{words.usesHint}</p>
        <div role="status" class="rights-verdict">
          {lacking.length === 0 && open.length === 0 && <p class="trial good">{words.enough}</p>}
          {lacking.length > 0 && <Items kind="bad" says={words.lacks} items={lacking} />}
          {open.length > 0 && <Items kind="unknown" says={words.untold} items={open} />}
          {beyond.length > 0 && (
            <Items
              kind=""
              says={words.beyond(beyond.length)}
              items={beyond.map((id) => words.grantNames[id])}
            />
          )}
        </div>
      </section>
      <section>
        <h2>{words.advice}</h2>
        {lacking.length === 0 && open.length === 0 && beyond.length === 0 ? (
          <p class="trial good">{words.fits}</p>
        ) : (
          <>
            <p>{words.adviceWhy}</p>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p class="muted">{words.adviceWho}</p>
          </>
        )}
      </section>
    </>
  );
}

const Items = ({ kind, says, items }: { kind: string; says: string; items: readonly string[] }) => (
  <div>
    <p class={`trial ${kind}`}>{says}</p>
    <ul class="causes">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </div>
);
