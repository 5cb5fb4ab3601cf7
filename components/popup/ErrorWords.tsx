import { errorScreen } from '@/utils/i18n/popup-screens';
import type { ReplyError } from '@/utils/state/shown';
import { useLoaded } from './use-loaded';
import { useWords } from './words';

/** Why a request inside Keyring came to nothing, in words that are loaded when there are some to say. */
export function ErrorWords({ error }: { error: ReplyError }) {
  const { language } = useWords();
  return useLoaded(errorScreen[language])?.messages.errors[error.code];
}
