import type { CopyFormat, Pair } from './format';

/** The host, by which the environment is told from others. */
function nameOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return 'ActiveCampaign';
  }
}

const variable = (key: string, value: string, type: 'default' | 'secret') => ({
  key,
  value,
  type,
  enabled: true,
});

/** An environment that Postman imports, with the names of the .env file; Postman hides a secret's value. */
export const postmanEnvironment: CopyFormat = {
  id: 'postman-environment',
  write: ({ url, key }: Pair) =>
    JSON.stringify(
      {
        name: nameOf(url),
        values: [
          variable('ACTIVECAMPAIGN_API_URL', url, 'default'),
          variable('ACTIVECAMPAIGN_API_KEY', key, 'secret'),
        ],
        _postman_variable_scope: 'environment',
      },
      null,
      2,
    ),
};
