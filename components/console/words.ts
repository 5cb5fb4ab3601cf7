import { createSpeech } from '@/components/ui/words';
import type { ConsoleMessages } from '@/utils/i18n/screens';

/** The words of the console. */
export const { Speak, useWords } = createSpeech<ConsoleMessages>();
