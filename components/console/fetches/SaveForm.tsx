import { useId, useState } from 'preact/hooks';
import { type RowsForm, rowsForms } from '@/utils/exchange/rows/file';
import { columnsOf } from '@/utils/state/console/fetch-saving';
import type { Fetch } from '@/utils/state/console/fetches';
import { useWords } from '../words';

/** In which form rows go into a file, and for a table which columns. */
export function SaveForm({ fetch, save }: { fetch: Fetch; save: (form: RowsForm) => void }) {
  const words = useWords().messages.fetching;
  const id = useId();
  const all = columnsOf(fetch);
  const [kind, setKind] = useState<RowsForm['kind']>('csv');
  const [mark, setMark] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = all.filter((_, at) => !left.has(at));
  const toggle = (at: number): void => {
    const next = new Set(left);
    if (!next.delete(at)) next.add(at);
    setLeft(next);
  };
  return (
    <form
      class="fetch-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(kind === 'csv' ? { kind, columns: chosen, mark } : { kind });
      }}
    >
      <fieldset class="fetch-forms">
        <legend>{words.form}</legend>
        {rowsForms.map((one) => (
          <label key={one} class="answer-check">
            <input type="radio" name={id} checked={kind === one} onChange={() => setKind(one)} />
            {words.forms[one]}
          </label>
        ))}
      </fieldset>
      <p class="muted">{words.formHints[kind]}</p>
      {kind === 'csv' && (
        <>
          <fieldset>
            <legend>{words.columns(chosen.length, all.length)}</legend>
            <div class="fetch-columns">
              {all.map((column, at) => (
                <label key={at} class="answer-check">
                  <input type="checkbox" checked={!left.has(at)} onChange={() => toggle(at)} />
                  <bdi>{column.kind === 'name' ? column.name : words.field(column.title || column.id)}</bdi>
                </label>
              ))}
            </div>
            <div class="fetch-acts">
              <button type="button" class="button small quiet" onClick={() => setLeft(new Set())}>
                {words.allColumns}
              </button>
              <button type="button" class="button small quiet" onClick={() => setLeft(new Set(all.keys()))}>
                {words.noColumns}
              </button>
            </div>
            {fetch.moreColumns && <p class="fetch-note warn">{words.moreColumns}</p>}
          </fieldset>
          <label class="answer-check">
            <input type="checkbox" checked={mark} onChange={() => setMark(!mark)} />
            {words.mark}
          </label>
        </>
      )}
      <p class="muted">{words.plain}</p>
      <button type="submit" class="button primary" disabled={kind === 'csv' && chosen.length === 0}>
        {words.saveNow}
      </button>
    </form>
  );
}
