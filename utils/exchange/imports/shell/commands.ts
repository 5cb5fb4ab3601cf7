/** The words of each command of a text. */
export type Commands = readonly (readonly string[])[];

/** Gathers words into commands. */
export interface Gathering {
  /** Begins a word, if none is open, and adds to it. */
  add(text: string): void;
  endWord(): void;
  endCommand(): void;
  readonly isInWord: boolean;
  finish(): Commands;
}

export function gathering(): Gathering {
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string[] | undefined;
  const endWord = (): void => {
    if (word) words.push(word.join(''));
    word = undefined;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  return {
    add(text) {
      word ??= [];
      word.push(text);
    },
    endWord,
    endCommand,
    get isInWord() {
      return word !== undefined;
    },
    finish() {
      endCommand();
      return commands;
    },
  };
}
