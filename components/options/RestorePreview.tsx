import type { BackupOpened } from '@/utils/state/shown';
import { useWords } from './words';

type Mode = 'merge' | 'replace';

interface Props {
  readonly opened: Extract<BackupOpened, { kind: 'preview' }>;
  readonly mode: Mode;
  readonly choose: (mode: Mode) => void;
}

/** What a restore would change, account by account, before anything is changed. */
export function RestorePreview({ opened: { preview, createdAt }, mode, choose }: Props) {
  const { messages, language } = useWords();
  const words = messages.backup;
  const kinds = [...new Set(preview.rows.map(({ kind }) => kind))];
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(createdAt),
  );
  const readable = preview.rows.filter(({ kind }) => kind !== 'removed').length;
  return (
    <div class="preview">
      <p>
        <strong>{words.madeOn(day)}</strong>
      </p>
      {preview.lost > 0 && <p class="trial unknown">{words.partly(readable, readable + preview.lost)}</p>}
      {preview.unknown > 0 && <p class="trial unknown">{words.unknown(preview.unknown)}</p>}
      <fieldset>
        <legend>{words.mode}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one} class="tick">
            <input type="radio" name="mode" checked={mode === one} onChange={() => choose(one)} />
            {words.modes[one]}
          </label>
        ))}
        <p class="muted">{words.modeHints[mode]}</p>
      </fieldset>
      <h3>{words.preview}</h3>
      {kinds.every((kind) => kind === 'same') && preview.integrations === 0 && <p>{words.noChange}</p>}
      {kinds.map((kind) => {
        const rows = preview.rows.filter((row) => row.kind === kind);
        return (
          <div key={kind}>
            <p>{words.changes[kind](rows.length)}</p>
            <ul class="causes">
              {rows.map((row) => (
                <li key={`${row.account} ${row.label} ${row.owner}`}>
                  {[row.labelAfter ? words.renamed(row.label, row.labelAfter) : row.label, row.owner]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {preview.integrations > 0 && <p>{words.integrations(preview.integrations)}</p>}
    </div>
  );
}
