import { useEffect, useState } from 'preact/hooks';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { Scroller } from './Scroller';

/** Characters that a line of the tree shows well enough beside its buttons. */
const fits = (): number => (innerWidth < 640 ? 16 : 80);

interface WholeValueProps {
  readonly shown: ShownAnswer;
  readonly place: readonly number[];
}

/** The value of the chosen line whole, with its line breaks, where the line cannot show it. */
export function WholeValue({ shown, place }: WholeValueProps) {
  const words = useWords().messages.answer.tree;
  const [value, setValue] = useState<{ readonly text: string; readonly of: number } | undefined>();
  useEffect(() => {
    let left = false;
    void shown.value(place).then((found) => {
      if (!left) setValue(found);
    });
    return () => {
      left = true;
    };
  }, []);
  if (!value || !(value.of > fits() || value.text.includes('\n'))) return null;
  return (
    <Scroller class="answer-whole" label={words.wholeValue}>
      {value.text.length < value.of && <p class="muted">{words.firstOf(value.text.length, value.of)}</p>}
      <pre class="mono">{value.text}</pre>
    </Scroller>
  );
}
