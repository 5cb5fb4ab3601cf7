import type { ShownComparison } from '@/utils/state/console/history';
import { useWords } from '../words';
import { UnlikeTable } from './UnlikeTable';

type Bodies = ShownComparison['unlike']['body'];

const signs = { same: ' ', removed: '−', added: '+' } as const;

/** In what the bodies are unlike: value by value where both are JSON, line by line else. */
export function UnlikeBodies({ body }: { body: Bodies }) {
  const words = useWords().messages.history.comparison;
  if (body.kind === 'same') return <p class="muted">{words.sameBody}</p>;
  if (body.kind === 'not-kept') return <p>{words.notKept}</p>;
  if (body.kind === 'too-large') return <p>{words.tooLarge}</p>;
  return (
    <>
      {body.more && <p>{words.more}</p>}
      {body.kind === 'json' ? <UnlikeValues values={body.unlike} /> : <UnlikeLines body={body} />}
    </>
  );
}

function UnlikeValues({ values }: { values: Extract<Bodies, { kind: 'json' }>['unlike'] }) {
  const words = useWords().messages.history.comparison;
  const count = (wanted: string): number => values.filter(({ kind }) => kind === wanted).length;
  return (
    <>
      <p class="muted">{words.counts(count('added'), count('removed'), count('changed'))}</p>
      <UnlikeTable>
        {values.map(({ kind, at, before, after }) => (
          <tr key={`${kind} ${at}`} class={kind}>
            <th scope="row">
              <span class="unlike-kind">{words.kinds[kind]}</span> <bdi class="mono">{at}</bdi>
            </th>
            <td class="mono">{before ?? ''}</td>
            <td class="mono">{after ?? ''}</td>
          </tr>
        ))}
      </UnlikeTable>
    </>
  );
}

function UnlikeLines({ body }: { body: Extract<Bodies, { kind: 'lines' }> }) {
  return (
    <pre class="unlike-lines mono">
      {body.stretches.map(({ kind, lines }, at) => (
        <span key={at} class={kind}>
          {lines.map((line) => `${signs[kind]} ${line}\n`).join('')}
        </span>
      ))}
    </pre>
  );
}
