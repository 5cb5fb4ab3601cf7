import { Status } from '@/components/ui/Status';
import type { Copied, RotationPage } from '@/utils/state/rotation';
import { useWords } from './words';

/** What became of a copy, beside the button that made it. */
export function Said({ page, what }: { page: RotationPage; what: Copied['what'] }) {
  const words = useWords().messages.rotation;
  const copied = page.copied.value?.what === what ? page.copied.value : undefined;
  const done = what === 'key' ? words.keyCopied : words.copied;
  return (
    <Status class={copied?.failed ? 'said problem' : 'said trial good'}>
      {copied && (copied.failed ? words.notCopied : done)}
    </Status>
  );
}
