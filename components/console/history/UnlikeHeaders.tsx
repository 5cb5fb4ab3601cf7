import type { ShownComparison } from '@/utils/state/console/history';
import { useWords } from '../words';

/** The headers that say something else in the later answer; those that always do are left out. */
export function UnlikeHeaders({ headers }: { headers: ShownComparison['unlike']['headers'] }) {
  const words = useWords().messages.history.comparison;
  if (headers.length === 0) return <p class="muted">{words.sameHeaders}</p>;
  return (
    <table class="unlike">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.earlier}</th>
          <th scope="col">{words.later}</th>
        </tr>
      </thead>
      <tbody>
        {headers.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row" class="mono">
              {name}
            </th>
            <td>{before ?? <span class="muted">{words.none}</span>}</td>
            <td>{after ?? <span class="muted">{words.none}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
