import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

/** What is unlike, a row each: where it is, and what stood there in the earlier answer and in the later one. */
export function UnlikeTable({ children }: { children: ComponentChildren }) {
  const words = useWords().messages.history.comparison;
  return (
    <table class="unlike">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.earlier}</th>
          <th scope="col">{words.later}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
