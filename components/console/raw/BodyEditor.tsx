import { useEffect, useId, useRef } from 'preact/hooks';
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
  const reading = request.body.value;

  useEffect(() => {
    let left = false;
    void import('./editor/mount').then(({ mountEditor }) => {
      if (left || !place.current) return;
      editor.current = mountEditor(place.current, {
        label: words.body,
        hint: words.tabHint,
        text: request.draft.peek()?.body ?? '',
        change: (typed) => request.writeBody(typed),
        fault: (line, column) => words.broken(line, column),
      });
    });
    return () => {
      left = true;
      editor.current?.remove();
      editor.current = undefined;
    };
  }, [request, words]);
  useEffect(() => editor.current?.write(text), [text]);

  const broken = reading.kind === 'broken' ? textPlace(text, reading.at) : undefined;
  return (
    <div class="body-editor">
      <div ref={place} class="editor" />
      <p id={id} role="status" class="problem">
        {broken && words.broken(broken.line, broken.column)}
      </p>
    </div>
  );
}
