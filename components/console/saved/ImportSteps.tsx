import type { ImportState } from '@/utils/state/console/importing';
import { MethodBadge } from '../MethodBadge';
import { useWords } from '../words';

/** What an import would bring: new ones, those that come beside another, and those that are here already. */
export function ImportSteps({ state }: { state: Extract<ImportState, { kind: 'ready' }> }) {
  const words = useWords().messages.saved.importing;
  const { preview, reading } = state;
  const { loose } = reading;
  const taken = reading.taken + preview.taken;
  return (
    <div role="status">
      <p>{words.found(reading.formats.map((format) => words.formats[format]))}</p>
      <div class="import-steps">
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
                      {kind === 'beside' ? words.as(name, as) : name}
                    </bdi>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {preview.steps.length === 0 && <p>{words.nothing}</p>}
      {taken > 0 && <p>{words.taken(taken)}</p>}
      {preview.keys > 0 && <p>{words.keysLeft(preview.keys)}</p>}
      {loose > 0 && <p>{words.loose(loose)}</p>}
    </div>
  );
}
