import { createSpeech } from '@/components/ui/words';
import type { OptionsMessages } from '@/utils/i18n/screens';

/** The words of the options page. */
export const { Speak, useWords } = createSpeech<OptionsMessages>();
