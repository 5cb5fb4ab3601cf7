import type { SavedPreview } from '@/utils/state/console/saved';
import { MethodBadge } from '../MethodBadge';
import { useWords } from '../words';

/** What an import would bring: new ones, those that come beside another, and those that are here already. */
export function ImportSteps({ preview }: { preview: Extract<SavedPreview, { kind: 'preview' }> }) {
  const words = useWords().messages.saved;
  return (
    <div class="import-steps" role="status">
      {(['new', 'beside', 'same'] as const).map((kind) => {
        const steps = preview.steps.filter((step) => step.kind === kind);
        if (steps.length === 0) return null;
        return (
          <div key={kind}>
            <p>{words.steps[kind](steps.length)}</p>
            <ul>
              {steps.map(({ name, as, folder, method, target }, at) => (
                <li key={at} title={target}>
                  <MethodBadge method={method} />
                  <bdi>
                    {folder && `${folder} / `}
                    {kind === 'beside' ? words.importAs(name, as) : name}
                  </bdi>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {preview.unread > 0 && <p>{words.importUnread(preview.unread)}</p>}
      {preview.keys > 0 && <p>{words.importKeys(preview.keys)}</p>}
    </div>
  );
}
