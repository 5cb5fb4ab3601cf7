/** The names of the formats in which a credential can be copied, by format id. */
export const copyFormatNames = {
  env: '.env',
  json: 'JSON',
  curl: 'cURL',
  'http-header': 'HTTP header',
};
