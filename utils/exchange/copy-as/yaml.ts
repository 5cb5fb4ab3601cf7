import { pointEscape, unseen } from '../snippets/literals/signs';
import type { CopyFormat } from './format';

const scalar = (text: string): string =>
  `"${text.toWellFormed().replace(/["\\]/g, '\\$&').replace(unseen, pointEscape)}"`;

/** Lines for a YAML file. In double quotes nothing is taken for a number, a date, an anchor or a comment. */
export const yaml: CopyFormat = {
  id: 'yaml',
  write: ({ url, key }) => `activecampaign:\n  url: ${scalar(url)}\n  key: ${scalar(key)}`,
};
