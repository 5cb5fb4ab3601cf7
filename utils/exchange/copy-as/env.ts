import type { CopyFormat } from './format';
import { shellWord } from './shell-word';

/** Characters that mean the same with and without quotes to shells and to every reader of .env files. */
const bare = /^[\w./:@%+,=-]+$/;

const value = (text: string): string => (bare.test(text) ? text : shellWord(text));

/**
 * Lines for a .env file. Neither ActiveCampaign nor its libraries define names; these two are the ones met most
 * in public projects.
 */
export const env: CopyFormat = {
  id: 'env',
  write: ({ url, key }) => `ACTIVECAMPAIGN_API_URL=${value(url)}\nACTIVECAMPAIGN_API_KEY=${value(key)}`,
};
