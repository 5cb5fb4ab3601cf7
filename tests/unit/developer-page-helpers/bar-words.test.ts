import { describe, expect, it } from 'vitest';
import { savingWords, standingWords, troubleWords, undoWords } from '@/components/developer-page/bar-words';
import { bringMessages, messagesFor } from '@/components/developer-page/messages';
import { copyFormatNames as formats } from '@/utils/i18n/fr/copy-as';
import { helpers as french } from '@/utils/i18n/fr/helpers';
import { errorCodes } from '@/utils/messaging/reply';

/** An isolated world that French was brought into. */
const withFrench = {};
bringMessages(withFrench, { ...french, language: 'fr', formats });

const speaking = (lang: string) =>
  messagesFor(
    { document: { documentElement: { lang } }, navigator: { languages: [] } } as unknown as Window,
    withFrench,
  );
const en = speaking('en');

describe('the words for how the pair stands', () => {
  it.each([
    [{ kind: 'unsaved' } as const, { request: 'save', offer: 'Save to Keyring' }],
    [{ kind: 'saved', state: 'good' } as const, { tone: 'good', sentence: 'Saved as Acme · works' }],
    [
      { kind: 'saved', state: 'bad' } as const,
      { tone: 'bad', sentence: 'Saved as Acme · does not work, open Keyring' },
    ],
    [{ kind: 'saved' } as const, { tone: 'unknown', sentence: 'Saved as Acme · not known if it works' }],
    [
      { kind: 'another' } as const,
      {
        tone: 'warn',
        headline: 'Keyring holds another key for Acme',
        request: 'save',
        offer: 'Save to Keyring',
      },
    ],
  ])('%o', (standing, words) => {
    expect(standingWords(standing, 'Acme', en)).toEqual(words);
  });

  it('keeps a long name short enough for what is said of it to be seen', () => {
    const { sentence } = standingWords({ kind: 'saved', state: 'good' }, 'A'.repeat(200), en);
    expect(sentence).toMatch(/^Saved as A{40}… · works$/);
  });
});

describe('the words for what saving came to', () => {
  it('offers undo where the earlier key is refused', () => {
    expect(savingWords({ kind: 'changed', state: 'good' }, 'Acme', en)).toMatchObject({
      sentence: 'Updated: the earlier key is refused.',
      request: 'undo',
      offer: 'Undo',
    });
  });

  it('names whose key was saved beside, and says what is known where that is not', () => {
    const beside = { kind: 'beside' } as const;
    expect(savingWords({ ...beside, owner: 'Sam Okafor', state: 'good' }, 'Acme', en).sentence).toBe(
      'Saved beside: key of Sam Okafor',
    );
    expect(savingWords({ ...beside, state: 'unknown' }, 'Acme', en).sentence).toBe(
      'Saved beside the other key · not known if it works',
    );
  });

  it.each(['saved', 'already'] as const)('%s: says that it is saved', (kind) => {
    expect(savingWords({ kind, state: 'good' }, 'Acme', en).sentence).toBe('Saved as Acme · works');
  });
});

describe('the words after undo', () => {
  it('says that the earlier key is back where another key is saved again', () => {
    expect(undoWords({ kind: 'another' }, 'Acme', en)).toMatchObject({
      headline: 'Keyring holds another key for Acme',
      sentence: 'The earlier key is back.',
      request: 'save',
    });
  });

  it('does not say so where nothing was brought back', () => {
    expect(undoWords({ kind: 'saved' }, 'Acme', en).sentence).toBe('This can no longer be undone here.');
  });
});

describe('the words for trouble', () => {
  it.each(['en', 'fr'])('has a sentence and a button for every code, in %s', (lang) => {
    for (const code of errorCodes) {
      const { sentence, offer, request } = troubleWords(code, 'look-up', speaking(lang));
      expect(sentence?.length, code).toBeGreaterThan(20);
      expect([offer?.length, request], code).toEqual([expect.any(Number), 'look-up']);
    }
  });

  it('offers nothing that cannot work once the extension is gone', () => {
    const words = troubleWords('disconnected', 'save', en);
    expect(words).toEqual({ tone: 'bad', event: true, sentence: 'Keyring was updated. Reload this page.' });
  });
});

describe('the language', () => {
  it.each([
    ['fr-CA', ['en'], 'fr'],
    ['en', ['fr'], 'en'],
    ['pt', ['de', 'fr-FR'], 'fr'],
    ['', [], 'en'],
  ])('of a page in %o for a browser that prefers %o is %s', (lang, languages, language) => {
    const view = { document: { documentElement: { lang } }, navigator: { languages } };
    expect(messagesFor(view as unknown as Window, withFrench).language).toBe(language);
  });

  it('is English where no other was brought', () => {
    const view = { document: { documentElement: { lang: 'fr' } }, navigator: { languages: ['fr'] } };
    expect(messagesFor(view as unknown as Window, {}).language).toBe('en');
  });
});
