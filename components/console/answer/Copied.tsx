import { useEffect } from 'preact/hooks';
import { Status } from '@/components/ui/Status';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';

/** How long it is said that something was copied, in ms. */
const said = 2_500;

/** Says that something was copied, or was not. */
export function Copied({ shown }: { shown: ShownAnswer }) {
  const words = useWords().messages.answer;
  const copied = shown.copied.value;
  useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = setTimeout(() => {
      shown.copied.value = undefined;
    }, said);
    return () => clearTimeout(timer);
  }, [copied, shown]);
  return (
    <Status class="answer-copied">
      {copied === undefined ? '' : copied ? words.copied : words.notCopied}
    </Status>
  );
}
