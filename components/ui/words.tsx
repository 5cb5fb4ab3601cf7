import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '@/utils/i18n/en';
import type { Language } from '@/utils/i18n/language';

interface Words {
  readonly language: Language;
  readonly messages: Messages;
}

const Spoken = createContext<Words | undefined>(undefined);

/** Gives everything inside the words of one language. */
export function Speak({ words, children }: { words: Words; children: ComponentChildren }) {
  return <Spoken.Provider value={words}>{children}</Spoken.Provider>;
}

/** The language spoken here, and its words. */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('No language is spoken here.');
  return words;
}
