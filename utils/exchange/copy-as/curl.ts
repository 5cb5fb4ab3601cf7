import type { CopyFormat } from './format';
import { headerLine } from './header-line';
import { shellWord } from './shell-word';

/** Brackets and braces too: curl would take them for a range of URLs. */
const notInUrl = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu;

/** `--url`, since a value on its own that began with a hyphen would be an option. */
const target = (url: string): string =>
  `${url.replace(/\/+$/, '')}/api/3/users/me`.toWellFormed().replace(notInUrl, encodeURIComponent);

/** A call that shows whose key it is, for a POSIX shell. It changes nothing in the account. */
export const curl: CopyFormat = {
  id: 'curl',
  write: ({ url, key }) => `curl --url ${shellWord(target(url))} -H ${shellWord(headerLine(key))}`,
};
