import { secretSpans } from '@/utils/activecampaign/requests/secret-spans';

/** The names under which the API takes a secret in a body: a test holds them against the operations. */
export const secretNames = ['password', 'key', 'api_key'] as const;

/** A body with a variable in the place of each secret: whoever opens the request is asked for it. */
export const withoutSecrets = (body: string): string =>
  secretNames.reduce(
    (text, name) =>
      secretSpans(text, [name]).reduceRight(
        (rest, { from, to }) => `${rest.slice(0, from)}{{${name}}}${rest.slice(to)}`,
        text,
      ),
    body,
  );
