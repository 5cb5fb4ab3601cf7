import type { SavedStore } from '@/utils/state/console/saved';
import { useWords } from '../words';

/** Why the last change of the saved requests came to nothing, in words; '' where it did not. */
export function useTrouble({ trouble }: SavedStore): string {
  const { saved: words, errors } = useWords().messages;
  const present = trouble.value;
  if (present === undefined) return '';
  return typeof present === 'string' ? words.trouble[present] : errors[present.code];
}
