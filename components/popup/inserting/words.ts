import { createSpeech } from '@/components/ui/words';
import type { InsertMessages } from '@/utils/i18n/screens';

/** The words of the page where an account is chosen to be inserted from, beside those of the popup. */
export const { Speak: SpeakInsert, useWords: useInsertWords } = createSpeech<InsertMessages>();
