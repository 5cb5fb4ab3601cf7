import type { copyFormatNames as source } from '../en/copy-as';

export const copyFormatNames: typeof source = {
  env: '.env',
  json: 'JSON',
  curl: 'cURL',
  'http-header': 'En-tête HTTP',
};
