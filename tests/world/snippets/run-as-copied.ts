import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippet } from '@/utils/exchange/snippets';
import { snippetCall } from '@/utils/exchange/snippets/call';
import type { SnippetId } from '@/utils/exchange/snippets/snippet';
import { hostileCalls } from './hostile-calls';
import { origin, type SnippetWorld, type Steps, startWorld } from './world';

/** How a language is run: what to start for a snippet, given its text. */
export interface Runner {
  readonly id: SnippetId;
  /** The address as this client sends it; as it stands, if left out. */
  readonly address?: (url: string) => string;
  /** Done once before the first. */
  readonly prepare?: (world: SnippetWorld) => Promise<void> | void;
  /** The media type that it names where there is no body; none, if left out. */
  readonly emptyType?: string;
  readonly steps: (text: string, world: SnippetWorld) => Steps;
  /** For how long one run may take, in ms. */
  readonly patience?: number;
}

/** Each hostile call, as it is copied and without a change, arrives as the console’s own call does. */
export function runAsCopied({
  id,
  address = (url) => url,
  emptyType,
  prepare,
  steps,
  patience = 60_000,
}: Runner): void {
  describe(id, () => {
    let world: SnippetWorld;
    beforeAll(async () => {
      world = await startWorld();
      await prepare?.(world);
    }, 120_000);
    afterAll(() => world.close());

    test.each(hostileCalls)('%s', { timeout: patience }, async (_, draft) => {
      const call = snippetCall({ operation: undefined, draft, origin });
      const wanted = await world.fromConsole(call);
      const seen = await world.fromProgram(steps(snippet(id).write(call), world));
      const url = address(origin + wanted.url).slice(origin.length);
      const type = wanted.body === '' && wanted.method === 'POST' ? emptyType : wanted.type;
      expect(seen).toEqual({ ...wanted, url, type });
    });

    test('with the key in clear', { timeout: patience }, async () => {
      const draft = { method: 'GET', target: '/api/3/users/me', body: '' } as const;
      const call = snippetCall({ operation: undefined, draft, origin, key: world.key });
      const text = snippet(id).write(call);
      expect(text).toContain(world.key);
      expect(text).not.toContain('ACTIVECAMPAIGN_API_KEY');
      const seen = await world.fromProgram(steps(text, world));
      expect(seen).toEqual(await world.fromConsole(call));
    });

    test('a redirect takes the key nowhere', { timeout: patience }, async () => {
      world.redirect();
      const draft = { method: 'GET', target: '/api/3/users/me', body: '' } as const;
      await world.fromProgram(
        steps(snippet(id).write(snippetCall({ operation: undefined, draft, origin })), world),
      );
      expect(world.hosts()).toEqual(['acme.api-us1.com']);
    });
  });
}
