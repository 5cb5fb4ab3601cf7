import type { ShownComparison } from '@/utils/state/console/history';
import { useWords } from '../words';
import { UnlikeTable } from './UnlikeTable';

/** The headers that say something else in the later answer; those that always do are left out. */
export function UnlikeHeaders({ headers }: { headers: ShownComparison['unlike']['headers'] }) {
  const words = useWords().messages.history.comparison;
  if (headers.length === 0) return <p class="muted">{words.sameHeaders}</p>;
  return (
    <UnlikeTable>
      {headers.map(({ name, before, after }) => (
        <tr key={name}>
          <th scope="row" class="mono">
            {name}
          </th>
          <td>{before ?? <span class="muted">{words.none}</span>}</td>
          <td>{after ?? <span class="muted">{words.none}</span>}</td>
        </tr>
      ))}
    </UnlikeTable>
  );
}
