import { describe, expect, test } from 'vitest';
import { type CallDiagnosis, callCauseIds, diagnoseCall } from '@/utils/activecampaign/call-diagnosis';
import { callCauses as en, happened as happenedEn } from '@/utils/i18n/en/call-diagnosis';
import { callCauses as fr, happened as happenedFr } from '@/utils/i18n/fr/call-diagnosis';
import { answered, host, samples, unanswered } from './samples';

const languages = [
  ['en', en, happenedEn],
  ['fr', fr, happenedFr],
] as const;

const diagnoses = samples.flatMap(({ name, evidence }) => {
  const diagnosis = diagnoseCall(evidence);
  return diagnosis ? [[name, diagnosis] as const] : [];
});

const sentences = (catalogue: typeof en, diagnosis: CallDiagnosis): readonly string[] =>
  diagnosis.causes.flatMap((id) => {
    const { short, what, decide, next, who } = catalogue[id];
    return [short, what(diagnosis, host), ...(decide === undefined ? [] : [decide]), next, who];
  });

const all = (catalogue: typeof en): readonly string[] =>
  diagnoses.flatMap(([, diagnosis]) => sentences(catalogue, diagnosis));

describe.each(languages)('in %s', (_, catalogue, happened) => {
  test('every cause has words, and no others', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...callCauseIds].sort());
  });

  test.each(diagnoses)('%s', (_name, diagnosis) => {
    for (const sentence of [...sentences(catalogue, diagnosis), happened(diagnosis, host)]) {
      if (sentence === '') continue;
      expect(sentence).toMatch(/^\S.*\S$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|—|'|"/);
    }
    for (const id of diagnosis.causes) {
      const { short, what, next, who } = catalogue[id];
      expect(short.length).toBeLessThanOrEqual(40);
      for (const sentence of [what(diagnosis, host), next, who]) expect(sentence).toMatch(/\.$/);
    }
  });

  test('where several causes stay open there is a word on what decides', () => {
    const open = diagnoses.filter(([, { causes }]) => causes.includes('key-refused') && causes.length > 1);
    expect(open.length).toBeGreaterThan(3);
    for (const [, { causes }] of open) {
      for (const id of causes) expect(catalogue[id].decide, id).toBeTruthy();
    }
  });

  test('the status and the number of the request are said once, and only where there was an answer', () => {
    const refused = diagnoseCall(answered({ ask: 'GET /api/3/contacts/5' }, 403, { message: 'Forbidden' }));
    expect(refused && happened(refused, host)).toMatch(/GET \/contacts\/\{id\}.*403.*93f464be/s);
    const timedOut = diagnoseCall(unanswered({ ask: 'GET /api/3/contacts' }, 'timeout'));
    expect(timedOut && happened(timedOut, host)).toBe('');
  });

  test('a change that may have been made is not passed over; a read is not called one', () => {
    const said = (ask: string) => {
      const diagnosis = diagnoseCall(unanswered({ ask }, 'timeout'));
      return diagnosis ? catalogue.timeout.what(diagnosis, host) : '';
    };
    expect(said('POST /api/3/contacts')).toMatch(/change was carried out|modification a été faite/);
    expect(said('GET /api/3/contacts')).not.toMatch(/change|modification/);
    expect(said('GET /api/3/contacts')).toMatch(/\b15\s(seconds|secondes)/);
  });

  test('the fields are named in the sentence', () => {
    const tagging = { ask: 'POST /api/3/contactTags', with: { contactTag: { contact: '5', tag: 'vip' } } };
    const diagnosis = diagnoseCall(answered(tagging, 400, {}));
    expect(diagnosis && catalogue['id-wanted'].what(diagnosis, host)).toMatch(
      /[“«]\s?contactTag\.tag\s?[”»]/,
    );
  });

  test('nothing blames the reader or shows the browser’s own error', () => {
    expect(all(catalogue).join(' ')).not.toMatch(
      /failed to fetch|networkerror|your fault|votre faute|you (forgot|failed)/i,
    );
  });
});

describe('French typography', () => {
  // Addresses, dates and the like are not set as prose.
  const prose = all(fr).map((sentence) => sentence.replace(/\d\d:\d\d(?::\d\d)?/g, ''));

  test('narrow space before ; ! ?, no-break space before : and inside « »', () => {
    expect(prose.filter((sentence) => /[^\u202f][;!?]/u.test(sentence))).toEqual([]);
    expect(prose.filter((sentence) => /[^\u00a0]:/u.test(sentence))).toEqual([]);
    expect(prose.filter((sentence) => /«[^\u00a0]|[^\u00a0]»/u.test(sentence))).toEqual([]);
  });

  test('the reader is addressed as vous', () => {
    expect(prose.join(' ')).not.toMatch(/(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu);
    expect(prose.join(' ')).toMatch(/\bvous\b/i);
  });
});
