import type { NoAnswerKind } from '@/utils/activecampaign/outcome';
import { answered, contact, is, list, type Sample, unanswered } from './build';

const noAnswers: Record<NoAnswerKind, string> = {
  redirect: 'redirected',
  cut: 'cut',
  'too-large': 'too-large',
  timeout: 'timeout',
  offline: 'offline',
  unreachable: 'unreachable',
  'access-removed': 'access-removed',
  'not-allowed': 'not-allowed',
  interrupted: 'interrupted',
};

/** Calls to which no answer came, and answers that are as good as none. */
export const noAnswer: readonly Sample[] = [
  ...Object.entries(noAnswers).map(([kind, cause]) =>
    is(`no answer: ${kind}`, unanswered(contact, kind as NoAnswerKind), cause),
  ),
  is('408', answered(list, 408), 'timeout'),
  is('302 as an answer', answered(list, 302), 'redirected'),
  is('304 is no redirect', answered(list, 304), 'other-answer'),
];
