import type { CopyFormat } from './format';

/** A JSON object with the members `url` and `key`. */
export const json: CopyFormat = {
  id: 'json',
  write: ({ url, key }) => JSON.stringify({ url, key }, null, 2),
};
