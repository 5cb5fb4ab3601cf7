import type { Field } from '@/utils/activecampaign/operations/types';
import { readBody } from '@/utils/activecampaign/requests/body';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import { textPlace } from '@/utils/state/console/text-place';
import { useWords } from '../words';
import type { FormContext } from './form-context';

/** What is to be said of what a field holds: why it cannot be sent, or what a time is here. */
export function FieldNews({
  context: { page },
  field,
  spot,
  id,
}: {
  context: FormContext;
  field: Field;
  spot: Spot;
  id: string;
}) {
  const { language, messages } = useWords();
  const words = messages.console.form;
  const text = page.request.text(spot, field);
  if (page.request.refused(spot)) {
    return (
      <p id={id} class="problem" role="status">
        {problem()}
      </p>
    );
  }
  return (
    <p id={id} class="muted field-news">
      {field.type === 'date-time' && text !== '' ? ofTime() : ''}
    </p>
  );

  function problem(): string {
    const typed = readBody(text);
    if (field.type === 'json' && typed.kind === 'broken') {
      const { line, column } = textPlace(text, typed.at);
      return words.broken(line, column);
    }
    const refusals: Readonly<Record<string, string>> = words.refused;
    const type = field.type === 'values' ? (field.of ?? 'other') : field.type;
    return refusals[type] ?? words.refused.other;
  }
  function ofTime(): string {
    if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return words.noZone;
    const at = new Date(text);
    if (Number.isNaN(at.getTime())) return '';
    return words.here(at.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }));
  }
}
