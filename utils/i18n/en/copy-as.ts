/** The names of those formats that the page helpers have, by format id. */
export const pageFormatNames = {
  env: '.env',
  json: 'JSON',
  curl: 'cURL',
  'http-header': 'HTTP header',
};

/** The names of the formats in which a credential can be copied, by format id. */
export const copyFormatNames = {
  ...pageFormatNames,
  yaml: 'YAML',
  'postman-environment': 'Postman environment',
};
