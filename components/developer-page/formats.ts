import { curl } from '@/utils/exchange/copy-as/curl';
import { env } from '@/utils/exchange/copy-as/env';
import type { CopyFormat } from '@/utils/exchange/copy-as/format';
import { httpHeader } from '@/utils/exchange/copy-as/http-header';
import { json } from '@/utils/exchange/copy-as/json';
import type { pageFormatNames } from '@/utils/i18n/en/copy-as';

export type PageFormatId = keyof typeof pageFormatNames;

/** The formats that the helpers offer: a few, since this is loaded into a page. The popup has them all. */
export const pageFormats: Readonly<Record<PageFormatId, CopyFormat>> = {
  env,
  json,
  curl,
  'http-header': httpHeader,
};
