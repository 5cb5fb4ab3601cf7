import type { Messages } from './en';
import type { Language } from './language';

/** Loads the words of one language, and of no other. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = language === 'fr' ? await import('./fr') : await import('./en');
  return messages;
}
