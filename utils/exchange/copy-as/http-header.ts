import type { CopyFormat } from './format';
import { headerLine } from './header-line';

/** The one header that every call of the API needs. */
export const httpHeader: CopyFormat = {
  id: 'http-header',
  write: ({ key }) => headerLine(key),
};
