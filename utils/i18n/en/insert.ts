/** The words of the page where an account is chosen to be inserted from. */
export const insert = {
  title: { key: 'Insert an API key', url: 'Insert an API URL' },
  into: (host: string) => `into ${host}`,
  looking: 'Looking at the field…',
  replaces: 'What is in the field now is replaced.',
  button: { key: 'Insert API key', url: 'Insert API URL' },
  inserting: 'Inserting…',
  inserted: {
    key: (label: string, host: string) => `The API key of ${label} is now in the field on ${host}.`,
    url: (label: string, host: string) => `The API URL of ${label} is now in the field on ${host}.`,
  },
  close: 'Close',
  nothingSaved: 'No account is in Keyring yet. Add one, then ask again in the menu of the field.',
  none: 'This request is over. Point at the field and ask again in its menu.',
  problems: {
    'no-access': 'The browser gives Keyring no access to this page, so nothing can be inserted here.',
    'not-https':
      'This page is not encrypted (https), so others on the way could read a key. Nothing was inserted.',
    'foreign-frame':
      'This field belongs to a part of the page that another site has put there, or is inside of one. Keyring inserts into a page’s own fields only. If you trust the site, copy and paste it yourself.',
    'no-field':
      'Keyring found no field to insert into. Click in the field first, then ask again in its menu or with the shortcut.',
    'read-only': 'This field cannot be written in, so nothing was inserted.',
    hidden: 'The field cannot be seen on the page, so nothing was inserted.',
    over: 'This request is over: it was used, or waited too long. Nothing was inserted. Ask again in the menu of the field.',
    'page-gone':
      'The page has changed since you asked, so nothing was inserted. Ask again in the menu of the field.',
    'field-gone':
      'The field is no longer there, or is another one now, so nothing was inserted. Ask again in its menu.',
    'too-long': 'The field takes fewer characters than that. Nothing was inserted.',
    altered:
      'It was inserted, but the page changed it or took it away again. Look at the field before you go on.',
    'no-answer':
      'The page did not answer while it was being inserted. It may be in the field or not: look there before you ask again.',
  },
};
