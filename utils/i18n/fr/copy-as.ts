import type { pageFormatNames as ofPages, copyFormatNames as source } from '../en/copy-as';

export const pageFormatNames: typeof ofPages = {
  env: '.env',
  json: 'JSON',
  curl: 'cURL',
  'http-header': 'En-tête HTTP',
};

export const copyFormatNames: typeof source = {
  ...pageFormatNames,
  yaml: 'YAML',
  'postman-environment': 'Environnement Postman',
};
