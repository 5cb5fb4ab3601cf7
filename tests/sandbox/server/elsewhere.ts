import { type Answer, json } from './exchange.ts';

/** A stranger's server that looks like the API, so that a client that follows a redirect is rewarded. */
export function answerElsewhere(): Answer {
  const user = {
    username: 'mallory',
    firstName: 'Mallory',
    lastName: 'Elsewhere',
    email: 'm@elsewhere.example',
  };
  return json(
    200,
    { user: { ...user, id: '1' } },
    {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
    },
  );
}
