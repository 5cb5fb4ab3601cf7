import type { Field } from '@/utils/activecampaign/operations/types';
import { useWords } from '../words';
import type { FormContext } from './form-context';

/** What is worth knowing before a field is filled in; undefined where there is nothing. */
export function useHelp({ words: wordsOf }: FormContext, field: Field): string | undefined {
  const words = useWords().messages.console.form;
  const byType = {
    date: words.dateHint,
    'date-time': words.dateTimeHint,
    cents: words.centsHint,
    values: words.lines,
  } as const;
  const own = wordsOf(field).help;
  const ofType = field.type in byType ? byType[field.type as keyof typeof byType] : undefined;
  return [own, ofType].filter((part) => part !== undefined).join(' ') || undefined;
}
