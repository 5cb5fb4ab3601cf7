// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PickSeveral } from '@/components/console/pick/PickSeveral';
import { Speak } from '@/components/console/words';
import { messages } from '@/utils/i18n/en/screens/console';
import type { Client } from '@/utils/messaging/client';
import { createPickStore } from '@/utils/state/console/pick';
import { playPopovers } from './popover';

const root = document.createElement('div');

/** The fields, over a request that has these ids, one to a line. */
function shown(ids: string) {
  const value = signal(ids);
  const store = createPickStore({
    client: (() => new Promise(() => undefined)) as unknown as Client,
    credential: 'nora',
    later: () => () => undefined,
  });
  const Fields = () => (
    <PickSeveral
      picks={store}
      kind="list"
      value={value.value}
      change={(next) => {
        value.value = next;
      }}
      label="Lists"
      id="lists"
    />
  );
  document.body.append(root);
  render(
    <Speak words={{ language: 'en', messages }}>
      <Fields />
    </Speak>,
    root,
  );
  const inputs = () => [...root.querySelectorAll('input')];
  return {
    value,
    inputs,
    texts: () => inputs().map((one) => one.value),
    type(at: number, text: string): void {
      const input = inputs()[at];
      if (!input) throw new Error(`There is no field ${at}.`);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}

beforeEach(playPopovers);

afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

test('there is a field for each id, each with a name of its own, and one for the next', async () => {
  const fields = shown('12\n14');
  expect(fields.texts()).toEqual(['12', '14', '']);
  expect(fields.inputs().map((one) => one.getAttribute('aria-label'))).toEqual([
    'Lists',
    'Lists 2',
    'Lists 3',
  ]);
  fields.type(2, '15');
  expect(fields.value.value).toBe('12\n14\n15');
  await expect.poll(fields.texts).toEqual(['12', '14', '15', '']);
});

test('one that is emptied to be typed anew stays in its place', async () => {
  const fields = shown('12\n14');
  fields.type(0, '');
  expect(fields.value.value).toBe('14');
  await expect.poll(fields.texts).toEqual(['', '14', '']);
  fields.type(0, '13');
  expect(fields.value.value).toBe('13\n14');
});

test('what is changed in the request itself is shown', async () => {
  const fields = shown('12\n14');
  fields.value.value = '7';
  await expect.poll(fields.texts).toEqual(['7', '']);
});
