import { createSpeech } from '@/components/ui/words';
import type { WallMessages } from '@/utils/i18n/screens';

/** The words of the page of all accounts. */
export const { Speak, useWords } = createSpeech<WallMessages>();
