import { expect, test, vi } from 'vitest';
import type { CallWorld } from '@/utils/calls/send';
import { createDownloads } from '@/utils/console/downloads';
import { CallGone, CredentialGone } from '@/utils/console/gone';
import type { Repository } from '@/utils/credentials/repository';
import { fromBase64 } from '@/utils/vault/bytes';
import { freeBudget, openGuard } from '../support/calls-world';

const key = 'a'.repeat(72);
const credential = { id: 'one', account: 'acme', origin: 'https://acme.api-us1.com', key };
const repository = {
  get: async (id: string) => (id === 'one' ? credential : undefined),
} as unknown as Repository;

const request = { id: 'one', method: 'GET', target: '/api/3/contacts', body: '' } as const;

/** Downloads of an answer that is made only as far as it is read. */
function downloadsOf(chunks: number, chunkSize = 64 * 1024, fails = false) {
  let made = 0;
  const fetching = vi.fn<typeof fetch>(async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull(controller) {
          if (made === chunks) {
            if (fails) controller.error(new Error('cut'));
            else controller.close();
            return;
          }
          controller.enqueue(new Uint8Array(chunkSize).fill(made % 251));
          made += 1;
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  });
  const calls: CallWorld = {
    fetch: fetching,
    now: () => 0,
    onLine: () => true,
    access: { has: async () => true, grantedAtInstall: () => true },
    budget: freeBudget,
    guard: openGuard,
  };
  return { downloads: createDownloads({ repository, calls }), fetching, made: () => made };
}

test('an answer comes in pieces, whole, and is read no further than it is asked for', async () => {
  const { downloads, made } = downloadsOf(100);
  expect(await downloads.open(request, 'c')).toEqual({ kind: 'open', status: 200, isJson: true });
  const first = await downloads.next('c');
  // 512 kB of 64: not one more, of 100.
  expect(made()).toBe(8);
  let bytes = fromBase64(first.bytes)?.byteLength ?? 0;
  for (let last = first.last; !last; ) {
    const piece = await downloads.next('c');
    bytes += fromBase64(piece.bytes)?.byteLength ?? 0;
    last = piece.last;
  }
  expect(bytes).toBe(100 * 64 * 1024);
  await expect(downloads.next('c')).rejects.toBeInstanceOf(CallGone);
});

test('a broken answer never passes for a whole one', async () => {
  const { downloads } = downloadsOf(3, 10, true);
  await downloads.open(request, 'c');
  await expect(downloads.next('c')).rejects.toBeInstanceOf(CallGone);
  await expect(downloads.next('c')).rejects.toBeInstanceOf(CallGone);
});

test('an empty answer is one piece', async () => {
  const { downloads } = downloadsOf(0);
  await downloads.open(request, 'c');
  expect(await downloads.next('c')).toEqual({ bytes: '', last: true });
});

test('a change is never sent', async () => {
  const { downloads, fetching } = downloadsOf(1);
  await expect(downloads.open({ ...request, method: 'POST' }, 'c')).rejects.toThrow(TypeError);
  await expect(downloads.open({ ...request, target: '/admin/api.php?api_action=x' }, 'c')).rejects.toThrow(
    TypeError,
  );
  expect(fetching).not.toHaveBeenCalled();
});

test('a lock or a stop ends it', async () => {
  const { downloads, fetching } = downloadsOf(100);
  await downloads.open(request, 'a');
  await downloads.open(request, 'b');
  downloads.stop('a');
  await expect(downloads.next('a')).rejects.toBeInstanceOf(CallGone);
  await downloads.next('b');
  downloads.forget();
  await expect(downloads.next('b')).rejects.toBeInstanceOf(CallGone);
  for (const [, init] of fetching.mock.calls) expect(init?.signal?.aborted).toBe(true);
});

test('an account that is gone is told from a call that is', async () => {
  const { downloads } = downloadsOf(1);
  await expect(downloads.open({ ...request, id: 'other' }, 'c')).rejects.toBeInstanceOf(CredentialGone);
});
