import { acme, ME, type Situation } from '../situation';
import type { Broken } from './kind';

const saved = async (s: Situation, id = '1'): Promise<string> =>
  (await s.save(acme, s.user(id).key)).credential.id;

export const keys: readonly Broken[] = [
  {
    name: 'a key that was reset, with another administrator’s key saved',
    async examined(s) {
      const [nora] = [await saved(s), await saved(s, '3')];
      s.sandbox.resetKey('acme', '1');
      return s.examine(nora);
    },
    causes: ['key-reset'],
  },
  {
    name: 'a user who was deleted, with another administrator’s key saved',
    async examined(s) {
      const [nora] = [await saved(s), await saved(s, '3')];
      s.sandbox.deleteUser('acme', '1');
      return s.examine(nora);
    },
    causes: ['user-deleted'],
  },
  {
    name: 'a key that worked and is refused, with no other key saved',
    async examined(s) {
      const nora = await saved(s);
      s.sandbox.deleteUser('acme', '1');
      return s.examine(nora);
    },
    causes: ['key-reset', 'user-deleted'],
    deciders: ['developer-page', 'another-key'],
  },
  {
    name: 'a refused key beside another that may not look at users',
    async examined(s) {
      const [nora] = [await saved(s), await saved(s, '2')];
      s.sandbox.resetKey('acme', '1');
      s.sandbox.fault({
        kind: 'status',
        status: 403,
        path: '/api/3/users/1',
        body: '{"message":"Forbidden"}',
      });
      return s.examine(nora);
    },
    causes: ['key-reset', 'user-deleted'],
    deciders: ['developer-page', 'ask-administrator'],
  },
  {
    name: 'every saved key of the account is refused',
    async examined(s) {
      const [nora] = [await saved(s), await saved(s, '3')];
      s.sandbox.resetKey('acme', '1');
      s.sandbox.resetKey('acme', '3');
      return s.examine(nora);
    },
    causes: ['key-reset', 'user-deleted'],
    deciders: ['developer-page', 'another-key'],
  },
  {
    name: 'another account’s key, which is saved for that account',
    async examined(s) {
      const { key } = s.user('1', 'brightdental');
      await s.save('https://brightdental.api-us1.com', key);
      return s.examinePair(acme, key);
    },
    causes: ['other-account'],
  },
  {
    name: 'another account’s key that nobody saved',
    examined: (s) => s.examinePair(acme, s.user('1', 'brightdental').key),
    causes: ['key-reset', 'user-deleted', 'other-account', 'key-miscopied'],
    deciders: ['developer-page'],
  },
  {
    name: 'a key whose end was cut off',
    examined: (s) => s.examinePair(acme, s.user('1').key.slice(0, 60)),
    causes: ['key-miscopied'],
  },
  {
    name: 'a key with one wrong character beside the right one',
    async examined(s) {
      const { key } = s.user('1');
      await s.save(acme, key);
      return s.examinePair(acme, `${key.startsWith('a') ? 'b' : 'a'}${key.slice(1)}`);
    },
    causes: ['key-miscopied'],
  },
  {
    name: 'the earlier key of an account whose key was changed since',
    async examined(s) {
      const { key } = s.user('1');
      await s.save(acme, key);
      await s.save(acme, s.sandbox.resetKey('acme', '1'));
      return s.examinePair(acme, key);
    },
    causes: ['key-reset'],
  },
  {
    name: 'a refusal that passes',
    async examined(s) {
      const nora = await saved(s);
      s.sandbox.fault({ kind: 'status', status: 403, path: ME, times: 1 });
      return s.examine(nora);
    },
    causes: ['passing'],
  },
  {
    name: 'a failing check, and what failed is over by now',
    async examined(s) {
      const nora = await saved(s);
      s.sandbox.fault({ kind: 'status', status: 500, path: ME, times: 1 });
      await s.check(nora);
      return s.examine(nora);
    },
    causes: ['passing'],
  },
  {
    name: 'a key whose group may see neither lists nor tags',
    async examined(s) {
      return s.examine(await saved(s, '2'));
    },
    causes: ['group-lacks'],
  },
  {
    name: 'users/me refused, while the same key reads contacts',
    async examined(s) {
      const nora = await saved(s);
      s.sandbox.fault({ kind: 'status', status: 403, path: ME });
      return s.examine(nora);
    },
    causes: ['group-lacks', 'host-trouble'],
    deciders: ['ask-administrator', 'later'],
  },
  {
    name: 'nothing broken in ActiveCampaign: the integration has another key',
    async examined(s) {
      return s.examine(await saved(s));
    },
    causes: ['works'],
    deciders: ['integration'],
  },
];
