/** Options of curl with a value that Keyring has a use for, by their short form. */
export const short: Readonly<Record<string, string>> = {
  X: 'request',
  H: 'header',
  d: 'data',
  G: 'get',
  u: 'user',
  b: 'cookie',
  F: 'form',
  I: 'head',
  T: 'upload-file',
};

/** Short options that take a value, those above among them. */
export const shortWithValue = 'XHdubFTAeomxwcCDEKPQrtUyYzh';

/** Long options that take a value and change nothing that Keyring sends. */
export const longWithValue: ReadonlySet<string> = new Set(
  (
    'user-agent referer output max-time connect-timeout proxy write-out cookie-jar config cert key cacert capath ' +
    'resolve retry retry-delay retry-max-time interface limit-rate max-redirs range ciphers tls-max dump-header ' +
    'proxy-user noproxy connect-to unix-socket oauth2-bearer aws-sigv4 proto url-query stderr trace trace-ascii'
  ).split(' '),
);
