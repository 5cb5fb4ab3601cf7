import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { Scroller } from './Scroller';

/** Headers that carry a session: browsers keep them from us, and were one to come through, it is nobody's to see. */
const secret = /cookie/i;

/** The headers of an answer. */
export function HeadersView({ shown }: { shown: ShownAnswer }) {
  const words = useWords().messages.answer.headers;
  const { result } = shown.answered;
  const headers = Object.entries(result.kind === 'answer' ? result.headers : {})
    .filter(([name]) => !secret.test(name))
    .sort(([one], [other]) => one.localeCompare(other, 'en'));
  if (headers.length === 0) return <p class="answer-note">{words.none}</p>;
  return (
    <Scroller class="answer-view answer-headers" label={words.label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody class="mono">
          {headers.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
