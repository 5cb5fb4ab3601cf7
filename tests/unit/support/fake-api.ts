/** A stand-in for ActiveCampaign: keys and their owners by host, and what was asked of it. */
export interface FakeApi {
  /** `host key` of every call that arrived. */
  readonly asked: string[];
  readonly fetch: typeof fetch;
  give(host: string, key: string, owner: { id: string; name: string }): void;
  revoke(host: string, key: string): void;
  /** Answers the next call with this instead. */
  next?: () => Promise<Response>;
}

/** An API without any user. */
export function fakeApi(): FakeApi {
  const owners = new Map<string, { id: string; name: string }>();
  const api: FakeApi = {
    asked: [],
    give: (host, key, owner) => void owners.set(`${host} ${key}`, owner),
    revoke: (host, key) => void owners.delete(`${host} ${key}`),
    async fetch(input, init) {
      const url = new URL(String(input));
      const key = new Headers(init?.headers).get('Api-Token') ?? '';
      api.asked.push(`${url.host} ${key}`);
      if (api.next) {
        const { next } = api;
        delete api.next;
        return next();
      }
      const owner = owners.get(`${url.host} ${key}`);
      const headers = { 'content-type': 'application/json' };
      if (!owner) return new Response('{"message":"Forbidden"}', { status: 403, headers });
      const [firstName = '', lastName = ''] = owner.name.split(' ');
      const user = {
        id: owner.id,
        username: firstName,
        firstName,
        lastName,
        email: `${firstName}@acme.test`,
      };
      return new Response(JSON.stringify({ user }), { headers });
    },
  };
  return api;
}
