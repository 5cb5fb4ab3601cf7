import { type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '../../draft';

/** What somebody expected of the calls of a report, kept sealed at every keystroke. */
export interface Expected {
  readonly text: ReadonlySignal<string>;
  /** Brings back what was written about these calls. */
  about(calls: readonly string[]): Promise<void>;
  type(text: string): void;
  /** Shows nothing any longer: Keyring was locked. What was kept stays. */
  forget(): void;
}

/** For how many reports it is kept, and how long each may be. */
const reportsKept = 10;
export const longestExpected = 20_000;

/** What is kept, by calls, the latest first; what is not of its form is left out. */
function readKept(text: string): readonly (readonly [string, string])[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [];
    return value.filter(
      (one): one is [string, string] =>
        Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string',
    );
  } catch {
    return [];
  }
}

/** Over the draft that holds it. */
export function createExpected(draft: Draft): Expected {
  const text = signal('');
  let subject = '';

  return {
    text,
    async about(calls) {
      subject = calls.join(' ');
      text.value = '';
      const asked = subject;
      await draft.load();
      // What was typed meanwhile is newer.
      if (asked !== subject || text.value !== '') return;
      text.value = readKept(draft.text.value).find(([of]) => of === subject)?.[1] ?? '';
    },
    type(typed) {
      text.value = typed;
      const others = readKept(draft.text.value).filter(([of]) => of !== subject);
      const present = typed.trim() === '' ? [] : [[subject, typed] as const];
      const kept = [...present, ...others].slice(0, reportsKept);
      draft.type(kept.length === 0 ? '' : JSON.stringify(kept));
    },
    forget() {
      subject = '';
      text.value = '';
      draft.text.value = '';
    },
  };
}
