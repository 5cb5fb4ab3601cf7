import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/utils/i18n/language';

/** A language, and what is said in it. */
export interface Words<Messages> {
  readonly language: Language;
  readonly messages: Messages;
}

/** A way to speak: `Speak` gives everything inside it the words of one language, `useWords` takes them up. */
export function createSpeech<Messages>() {
  const Spoken = createContext<Words<Messages> | undefined>(undefined);
  return {
    Speak: ({ words, children }: { words: Words<Messages>; children: ComponentChildren }) => (
      <Spoken.Provider value={words}>{children}</Spoken.Provider>
    ),
    useWords(): Words<Messages> {
      const words = useContext(Spoken);
      if (!words) throw new Error('No language is spoken here.');
      return words;
    },
  };
}
