import { createSpeech } from '@/components/ui/words';
import type { RightsMessages } from '@/utils/i18n/screens';

/** The words of the page that shows what a key can do. */
export const { Speak, useWords } = createSpeech<RightsMessages>();
