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
    'proxy-user noproxy connect-to unix-socket oauth2-bearer aws-sigv4 proto stderr trace trace-ascii ' +
    'abstract-unix-socket alt-svc cert-type continue-at create-file-mode crlfile curves delegation dns-interface ' +
    'dns-ipv4-addr dns-ipv6-addr dns-servers doh-url ech engine etag-compare etag-save expect100-timeout ' +
    'form-escape happy-eyeballs-timeout-ms haproxy-clientip hostpubmd5 hostpubsha256 hsts ip-tos ipfs-gateway ' +
    'keepalive-cnt keepalive-time key-type krb libcurl local-port login-options mail-auth mail-from mail-rcpt ' +
    'max-filesize netrc-file output-dir parallel-max pass pinnedpubkey preproxy proto-default proto-redir ' +
    'proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key ' +
    'proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype ' +
    'proxy-tlspassword proxy-tlsuser proxy1.0 pubkey quote random-file rate request-target sasl-authzid ' +
    'service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time ' +
    'telnet-option tftp-blksize time-cond tls13-ciphers tlsauthtype tlspassword tlsuser trace-config variable ' +
    'vlan-priority'
  ).split(' '),
);
