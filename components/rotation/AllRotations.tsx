import type { RotationShown, RotationsShown } from '@/utils/state/shown';
import { whenWords } from './when';
import { useWords } from './words';

/** All rotations: what is under way first. */
export function AllRotations({ all: { rotations, unread } }: { all: RotationsShown }) {
  const words = useWords().messages.rotation;
  const underWay = rotations.filter(({ finishedAt }) => finishedAt === undefined);
  const finished = rotations.filter(({ finishedAt }) => finishedAt !== undefined);
  return (
    <>
      {unread > 0 && <p class="trial unknown">{words.unread(unread)}</p>}
      {rotations.length === 0 && (
        <p class="muted">
          {words.none} <a href="/accounts.html">{words.accounts}</a>
        </p>
      )}
      {underWay.length > 0 && <Group heading={words.underWay} rotations={underWay} />}
      {finished.length > 0 && <Group heading={words.finished} rotations={finished} />}
    </>
  );
}

const Group = ({ heading, rotations }: { heading: string; rotations: readonly RotationShown[] }) => (
  <section class="all">
    <h2>{heading}</h2>
    <ul>
      {rotations.map((one) => (
        <Line key={one.id} shown={one} />
      ))}
    </ul>
  </section>
);

function Line({ shown }: { shown: RotationShown }) {
  const { messages, language } = useWords();
  const words = messages.rotation;
  const { finishedAt, steps, changed, uses, startedAt } = shown;
  const now = steps.find(({ state }) => state === 'now');
  const when = (at: number): string => whenWords(at, language);
  const says = [
    words.changed(changed, uses.length),
    finishedAt === undefined ? words.begun(when(startedAt)) : words.ended(when(finishedAt)),
  ];
  return (
    <li>
      <a href={`#${shown.id}`}>{shown.label}</a>
      {finishedAt === undefined && now && <span>{words.next(words.steps[now.id])}</span>}
      <span class="muted">{says.join(' · ')}</span>
    </li>
  );
}
