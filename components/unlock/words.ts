import { createSpeech } from '@/components/ui/words';
import type { UnlockMessages } from '@/utils/i18n/screens';

/** The words of the page that asks for a passkey. */
export const { Speak, useWords } = createSpeech<UnlockMessages>();
