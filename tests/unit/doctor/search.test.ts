import { expect, test } from 'vitest';
import { notAnAddress } from '@/utils/activecampaign/doctor';
import type { Client } from '@/utils/messaging/client';
import { createDoctor } from '@/utils/state/doctor';

const answer = notAnAddress('look-alike');

/** A background that answers when the test says so, and what was asked of it. */
function slowBackground() {
  const asked: { channel: string; input: { examination?: string } }[] = [];
  const waiting: (() => void)[] = [];
  const client = ((channel: string, input: object) => {
    asked.push({ channel, input });
    return new Promise<unknown>((resolve) => waiting.push(() => resolve({ ok: true, value: answer })));
  }) as unknown as Client;
  return { client, asked, waiting };
}

test('the answer is shown once it comes', async () => {
  const { client, asked, waiting } = slowBackground();
  const doctor = createDoctor(client, { id: 'one' }, async () => true);
  const looking = doctor.look();
  expect(doctor.looking.value).toBe(true);
  waiting[0]?.();
  await looking;
  expect([doctor.looking.value, doctor.answer.value]).toEqual([false, answer]);
  expect(asked[0]).toMatchObject({ channel: 'doctor.examine', input: { id: 'one' } });
});

test('what was given up is stopped by its own name, and its late answer is not shown', async () => {
  const { client, asked, waiting } = slowBackground();
  const doctor = createDoctor(client, { url: 'https://acme.api-us1.com', key: 'a' }, async () => true);
  const looking = doctor.look();
  doctor.stop();
  expect(asked.map(({ channel }) => channel)).toEqual(['doctor.examine-pair', 'doctor.stop']);
  expect(asked[1]?.input.examination).toBe(asked[0]?.input.examination);
  waiting[0]?.();
  await looking;
  expect([doctor.looking.value, doctor.answer.value]).toEqual([false, undefined]);
});

test('it looks again only where the person allowed the names of network errors', async () => {
  const { client, asked } = slowBackground();
  await createDoctor(client, { id: 'one' }, async () => false).allowNames();
  expect(asked).toEqual([]);
  void createDoctor(client, { id: 'one' }, async () => true).allowNames();
  await Promise.resolve();
  expect(asked.map(({ channel }) => channel)).toEqual(['doctor.examine']);
});
