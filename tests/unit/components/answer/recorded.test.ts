// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { messages } from '@/utils/i18n/en/screens/console';
import { evidenceOf, recordedAnswers } from '../../activecampaign/answers/recorded';
import { showAnswer } from './shown-answer';

test.each(recordedAnswers.map((answer) => [answer.name, answer] as const))(
  '%s is shown in every view, and its failure in words',
  async (_, answer) => {
    const { outcome, method, target } = evidenceOf(answer, answer.status ?? 404);
    if (outcome.kind !== 'answer') throw new Error('a recorded answer is an answer');
    const { body, status, headers } = outcome;
    const shown = await showAnswer(body, {
      status,
      headers,
      context: { method, target, operation: undefined },
    });
    const { views } = messages.answer;
    expect(shown.tabs()).toEqual(expect.arrayContaining([views.raw, views.headers]));
    for (const tab of shown.tabs()) {
      await shown.open(tab ?? '');
      expect(shown.all('[role="tabpanel"]')[0]?.textContent, tab ?? '').not.toBe('');
      if (tab === views.tree) expect(shown.lines().length).toBeGreaterThan(0);
    }
    const diagnosis = shown.store.shown.value?.answered.diagnosis;
    const told = shown.all('.answer-diagnosis').map(({ textContent }) => textContent ?? '')[0];
    if (status >= 400) expect(diagnosis).toBeDefined();
    for (const id of diagnosis?.causes ?? []) expect(told).toContain(messages.callCauses[id].next);
    if (!diagnosis) expect(told).toBeUndefined();
    expect(shown.store.shown.value?.trouble.value).toBeUndefined();
  },
);
