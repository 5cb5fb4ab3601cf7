import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { bodySecrets } from '@/utils/activecampaign/operations/secrets';
import { bodyAsWritten } from '@/utils/activecampaign/requests/fill';
import { sendsForm } from '@/utils/activecampaign/requests/media-type';
import type { ConsolePage } from '@/utils/state/console/page';
import { textPlace } from '@/utils/state/console/text-place';
import { useWords } from '../words';
import type { Editor } from './editor/mount';

/** The body in an editor, which is loaded here alone; below it in words where it stops being JSON. */
export function BodyEditor({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.request;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const { request } = page;
  const text = request.draft.value?.body ?? '';
  const isForm = request.draft.value !== undefined && sendsForm(request.draft.value);
  const operation = request.operation.value;
  const secrets = useMemo(() => (operation ? bodySecrets(operation) : []), [operation]);
  const [seen, setSeen] = useState(false);
  const masked = seen ? [] : secrets;
  const shownSecrets = useRef(masked);
  shownSecrets.current = masked;
  const reading = request.draft.value && bodyAsWritten(request.draft.value);

  useEffect(() => {
    let left = false;
    void import('./editor/mount').then(({ mountEditor }) => {
      if (left || !place.current) return;
      editor.current = mountEditor(place.current, {
        label: words.body,
        hint: words.tabHint,
        text: request.draft.peek()?.body ?? '',
        change: (typed) => request.writeBody(typed),
        fault: isForm ? undefined : (line, column) => words.broken(line, column),
        masked: shownSecrets.current,
      });
    });
    return () => {
      left = true;
      editor.current?.remove();
      editor.current = undefined;
    };
  }, [request, words, isForm]);
  // As it is by now: who types fast is ahead of what was drawn, and nothing of theirs may be written over.
  useEffect(() => editor.current?.write(request.draft.peek()?.body ?? ''), [request, text]);
  useEffect(() => editor.current?.mask(shownSecrets.current), [seen, secrets]);

  const broken = reading?.kind === 'broken' ? textPlace(text, reading.at) : undefined;
  return (
    <div class="body-editor">
      <div ref={place} class="editor" />
      {secrets.length > 0 && (
        <button type="button" class="button quiet small" onClick={() => setSeen(!seen)}>
          {seen ? words.hideSecrets : words.showSecrets}
        </button>
      )}
      <p id={id} role="status" class="problem">
        {broken && words.broken(broken.line, broken.column)}
      </p>
    </div>
  );
}
