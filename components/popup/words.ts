import { createSpeech } from '@/components/ui/words';
import type { FormMessages, PopupMessages } from '@/utils/i18n/screens';

/** The words that the popup has from the start. */
export const { Speak, useWords } = createSpeech<PopupMessages>();

/** Those of its forms, which come with them. */
export const { Speak: SpeakForms, useWords: useFormWords } = createSpeech<FormMessages>();
