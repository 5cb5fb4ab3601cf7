import { createSpeech } from '@/components/ui/words';
import type { IntegrationsMessages } from '@/utils/i18n/screens';

/** The words of the page that tells where keys are used. */
export const { Speak, useWords } = createSpeech<IntegrationsMessages>();
