import { Icon } from '@/components/ui/Icon';
import { Mark } from '@/components/ui/Mark';
import { environments } from '@/utils/activecampaign/account-marks';
import type { CredentialRow } from '@/utils/state/shown';
import { columnIds, rowStates } from '@/utils/state/wall/columns';
import { allTags, isFiltering, kindsOf } from '@/utils/state/wall/filter';
import type { Wall } from '@/utils/state/wall/page';
import { CheckingLine } from './CheckingLine';
import { Choice } from './Choice';
import { csvTable } from './csv-table';
import { useWords } from './words';

/** What can be done with all of them, and which of them are shown. */
export function Toolbar({ wall, rows }: { wall: Wall; rows: readonly CredentialRow[] }) {
  const { messages } = useWords();
  const words = messages.wall;
  const filter = wall.filter.value;
  const shown = wall.shown.value;
  const narrowed = isFiltering(filter);
  const running = wall.checking.shown.value?.state === 'running';
  const tags = allTags(rows);
  const kinds = kindsOf(wall.uses.listing.value?.integrations ?? []);
  return (
    <header class="wall-top">
      <div class="wall-title">
        <Mark />
        <h1>{words.title}</h1>
        <span role="status" class="muted">
          {narrowed ? words.countOf(shown.length, rows.length) : words.count(rows.length)}
        </span>
        <span class="wall-actions">
          <button
            type="button"
            class="button"
            disabled={shown.length === 0}
            onClick={() => wall.saveCsv(csvTable(shown, messages, wall.uses))}
          >
            {words.saveCsv}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={running || shown.length === 0}
            onClick={() => void wall.checkShown()}
          >
            <Icon name="check" />
            {narrowed ? words.checkShown(shown.length) : words.checkAll}
          </button>
        </span>
      </div>
      <search class="wall-filter">
        <div class="wall-search">
          <Icon name="search" />
          <input
            type="search"
            class="field"
            autocomplete="off"
            spellcheck={false}
            aria-label={words.search}
            placeholder={words.searchHint}
            value={filter.text}
            onInput={(event) => wall.narrow({ text: event.currentTarget.value })}
          />
        </div>
        <Choice
          label={words.columns.state}
          all={words.allStates}
          value={filter.state}
          options={rowStates.map((state) => [state, words.states[state]])}
          onChoose={(state) => wall.narrow({ state })}
        />
        <Choice
          label={words.columns.environment}
          all={words.allEnvironments}
          value={filter.environment}
          options={environments.map((one) => [one, messages.popup.environments[one]])}
          onChoose={(environment) => wall.narrow({ environment })}
        />
        {(tags.length > 0 || filter.tag !== '') && (
          <Choice
            label={words.columns.tags}
            all={words.allTags}
            value={filter.tag}
            options={tags.map((tag) => [tag, tag])}
            onChoose={(tag) => wall.narrow({ tag })}
          />
        )}
        {(kinds.length > 0 || filter.use !== '') && (
          <Choice
            label={words.columns.uses}
            all={words.allUses}
            value={filter.use}
            options={[
              ...kinds.map((kind) => [kind, messages.kindNames[kind]] as const),
              ['due', words.uses.filterDue],
              ['none', words.uses.filterNone],
            ]}
            onChoose={(use) => wall.narrow({ use })}
          />
        )}
        <label class="wall-sort">
          <span>{words.sortBy}</span>
          <select
            class="field"
            value={wall.sort.value.by}
            onChange={(event) => {
              const by = columnIds.find((id) => id === event.currentTarget.value);
              if (by) wall.sortBy(by);
            }}
          >
            {columnIds.map((id) => (
              <option key={id} value={id}>
                {words.columns[id]}
              </option>
            ))}
          </select>
        </label>
      </search>
      <CheckingLine wall={wall} />
    </header>
  );
}
