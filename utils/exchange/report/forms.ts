import type { Language } from '@/utils/i18n/language';
import type { ReportMessages } from '@/utils/i18n/screens';
import { reportAsHtml } from './html';
import { reportAsMarkdown } from './markdown';
import type { Report } from './report';
import { reportAsText } from './text';

/** The forms that a report can have. */
export const reportForms = ['text', 'markdown', 'html'] as const;

export type ReportForm = (typeof reportForms)[number];

/** What a file of a form is called at its end, and its media type. */
export const formFiles = {
  text: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
} as const satisfies Record<ReportForm, { readonly ending: string; readonly type: string }>;

/** A report in one of its forms. */
export function formatReport(
  report: Report,
  form: ReportForm,
  words: ReportMessages['report'],
  language: Language,
): string {
  if (form === 'html') return reportAsHtml(report, words, language);
  return form === 'markdown' ? reportAsMarkdown(report, words) : reportAsText(report, words);
}
