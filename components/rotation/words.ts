import { createSpeech } from '@/components/ui/words';
import type { RotationMessages } from '@/utils/i18n/screens';

/** The words of the page that leads through the replacing of keys. */
export const { Speak, useWords } = createSpeech<RotationMessages>();
