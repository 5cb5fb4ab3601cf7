import { expect, it } from 'vitest';
import { watch } from '@/components/developer-page/watcher';
import { isDeveloperPage } from '@/utils/activecampaign/developer-page/page';
import { failed, type Reply } from '@/utils/messaging/reply';

function setUp(path: string, replies: Reply<unknown>[] = []) {
  const navigation = new EventTarget();
  const location = new URL(path, 'https://acme.activehosted.com') as URL & Location;
  const world = { connected: true, sent: [] as string[], gone: false };
  watch(
    {
      view: { location, navigation } as unknown as Window,
      isDeveloperPage,
      isConnected: () => world.connected,
      client: async (channel) => {
        world.sent.push(channel);
        return (replies.shift() ?? { ok: true, value: null }) as never;
      },
    },
    () => {
      world.gone = true;
    },
  );
  const go = (to: string) => {
    location.href = new URL(to, location).href;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  return { world, go };
}
const settled = () => new Promise((done) => setImmediate(done));

it('tells the background at once on the Developer settings page, and nothing elsewhere', () => {
  expect(setUp('/app/settings/developer').world.sent).toEqual(['page.ready']);
  expect(setUp('/app/agent').world.sent).toEqual([]);
});

it('tells it once for each arrival by single-page navigation', () => {
  const { world, go } = setUp('/app/settings/tracking');
  go('/app/settings/developer');
  go('/app/settings/developer?tab=1');
  go('/app/agent');
  go('/app/settings/developer');
  expect(world.sent).toEqual(['page.ready', 'page.ready']);
});

it('asks once more where the worker was just ending, and not where it was refused', async () => {
  const { world } = setUp('/app/settings/developer', [failed('interrupted'), failed('interrupted')]);
  await settled();
  expect(world.sent).toHaveLength(2);
  const refused = setUp('/app/settings/developer', [failed('no-page-access')]);
  await settled();
  expect(refused.world.sent).toHaveLength(1);
});

it('is quiet and ends once the extension is gone', () => {
  const { world, go } = setUp('/app/agent');
  world.connected = false;
  go('/app/settings/developer');
  world.connected = true;
  go('/app/agent');
  go('/app/settings/developer');
  expect(world).toEqual({ connected: true, sent: [], gone: true });
});
