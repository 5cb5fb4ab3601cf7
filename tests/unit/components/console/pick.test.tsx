// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pick } from '@/components/console/pick/Pick';
import { Speak } from '@/components/console/words';
import type { PickAnswer, PickNaming } from '@/utils/activecampaign/pickables';
import { messages } from '@/utils/i18n/en/screens/console';
import type { Client } from '@/utils/messaging/client';
import { createPickStore } from '@/utils/state/console/pick';
import { playPopovers } from './popover';

const lists = ['Newsletter (EU)', 'Newsletter (US)', 'Events'].map((name, at) => ({
  id: `${at + 12}`,
  name,
}));

/** What the background answers, unless a test has it answer otherwise. */
const search = vi.fn<(text: string) => PickAnswer>((text) => {
  const choices = lists.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  return { kind: 'choices', choices, matching: choices.length };
});
const naming = vi.fn<(id: string) => PickNaming>((id) => {
  const choice = lists.find((one) => one.id === id);
  return choice ? { kind: 'named', choice } : { kind: 'unknown' };
});

const client = (async (channel: string, input: { text: string; of: string }) => ({
  ok: true,
  value: channel === 'pick.name' ? naming(input.of) : search(input.text),
})) as unknown as Client;

const root = document.createElement('div');

/** The field, over a request that has this id. */
function shown(id = '') {
  const value = signal(id);
  const store = createPickStore({
    client,
    credential: 'nora',
    later(_, work) {
      const timer = setTimeout(work);
      return () => clearTimeout(timer);
    },
  });
  const Field = () => (
    <Pick
      picks={store}
      kind="list"
      value={value.value}
      change={(next) => {
        value.value = next;
      }}
      label="List"
      id="list"
    />
  );
  render(
    <Speak words={{ language: 'en', messages }}>
      <Field />
      <button type="button">Elsewhere</button>
    </Speak>,
    root,
  );
  const input = root.querySelector('input') as HTMLInputElement;
  input.focus();
  return {
    value,
    input,
    type(text: string): void {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    press: (key: string) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    leave: () => root.querySelector<HTMLElement>('.pick + button')?.focus(),
    options: () => [...root.querySelectorAll('[role="option"]')].map((one) => one.textContent),
    active: () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
    beside: () => root.querySelector('.pick-beside')?.textContent,
    news: () => root.querySelector('[role="status"]')?.textContent,
    problem: () => document.getElementById('list-unpicked')?.textContent,
  };
}

beforeEach(() => {
  document.body.append(root);
  playPopovers();
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

test('typing filters, Enter picks, and the field shows the name and beside it the id', async () => {
  const field = shown();
  field.type('eu');
  await expect.poll(field.options).toEqual(['Newsletter (EU)12', 'Reload']);
  expect(field.active()).toBe('Newsletter (EU)12');
  expect(field.input.getAttribute('aria-expanded')).toBe('true');
  expect(field.news()).toBe('1 found');
  field.press('Enter');
  await expect.poll(() => field.value.value).toBe('12');
  await expect.poll(() => field.input.value).toBe('Newsletter (EU)');
  expect(field.beside()).toBe('12');
  expect(field.input.getAttribute('aria-expanded')).toBe('false');
  expect(field.input.getAttribute('aria-activedescendant')).toBeNull();
});

test('the arrows open the list and go through it', async () => {
  const field = shown();
  field.press('ArrowDown');
  await expect.poll(field.options).toHaveLength(4);
  expect(field.active()).toBeUndefined();
  field.press('ArrowDown');
  field.press('ArrowDown');
  await expect.poll(field.active).toBe('Newsletter (US)13');
  field.press('Enter');
  await expect.poll(() => field.value.value).toBe('13');
});

test('a click picks', async () => {
  const field = shown('12');
  field.input.click();
  await expect.poll(field.options).toHaveLength(4);
  const option = [...root.querySelectorAll<HTMLElement>('[role="option"]')];
  expect(option.map((one) => one.getAttribute('aria-selected'))).toEqual(['true', 'false', 'false', 'false']);
  option[2]?.click();
  await expect.poll(() => field.value.value).toBe('14');
});

test('an id that is in the request already gets its name', async () => {
  const field = shown('14');
  expect(field.input.value).toBe('14');
  await expect.poll(() => field.input.value).toBe('Events');
  expect(field.beside()).toBe('14');
});

test('an id that is typed counts at once, and its name stands beside it', async () => {
  const field = shown();
  field.type('14');
  expect(field.value.value).toBe('14');
  await expect.poll(field.beside).toBe('Events');
  field.press('Enter');
  await expect.poll(() => field.input.value).toBe('Events');
});

test('an id that there is not is said, and sent all the same', async () => {
  const field = shown('99');
  await expect.poll(field.beside).toBe('not found');
  expect(field.input.value).toBe('99');
  expect(field.value.value).toBe('99');
});

test('a name half typed changes nothing, and gives way to what is in the request', async () => {
  const field = shown('14');
  await expect.poll(() => field.input.value).toBe('Events');
  field.type('News');
  await expect.poll(field.options).toHaveLength(3);
  expect(field.value.value).toBe('14');
  field.leave();
  await expect.poll(() => field.input.value).toBe('Events');
  expect(field.problem()).toBeUndefined();
});

test('where nothing was in the request, what was typed stays and it is said that it counts for nothing', async () => {
  const field = shown();
  field.type('News');
  field.leave();
  await expect.poll(field.problem).toBe('Nothing is picked. Choose one, or type its id.');
  expect(field.input.value).toBe('News');
  expect(field.input.getAttribute('aria-invalid')).toBe('true');
  expect(field.input.getAttribute('aria-describedby')).toBe('list-unpicked');
  expect(field.value.value).toBe('');
});

test('a whole name that is left counts as picked', async () => {
  const field = shown();
  field.type('events');
  field.leave();
  await expect.poll(() => field.value.value).toBe('14');
});

test('an id on the way to a name leaves no trace', async () => {
  const field = shown('14');
  field.type('12');
  expect(field.value.value).toBe('12');
  field.type('12 Monkeys');
  expect(field.value.value).toBe('14');
});

test('an emptied field empties the request', async () => {
  const field = shown('14');
  field.type('');
  expect(field.value.value).toBe('');
  field.leave();
  await expect.poll(() => field.input.getAttribute('aria-expanded')).toBe('false');
  expect(field.input.value).toBe('');
});

test('Escape closes the list, then takes back what was typed, then is left to others', async () => {
  const field = shown('14');
  field.type('1');
  await expect.poll(() => field.input.getAttribute('aria-expanded')).toBe('true');
  expect(field.press('Escape')).toBe(false);
  await expect.poll(() => field.input.getAttribute('aria-expanded')).toBe('false');
  expect(field.value.value).toBe('1');
  expect(field.press('Escape')).toBe(false);
  expect(field.value.value).toBe('14');
  await expect.poll(() => field.input.value).toBe('Events');
  expect(field.press('Escape')).toBe(true);
});

test('a refusal is said in the list; reading anew asks again', async () => {
  search.mockReturnValueOnce({ kind: 'failed', why: 'refused', status: 403 });
  const field = shown();
  field.press('ArrowDown');
  await expect.poll(field.news).toBe('This key may not read them (403). An id can be typed all the same.');
  expect(field.options()).toEqual(['Reload']);
  field.press('ArrowDown');
  await expect.poll(field.active).toBe('Reload');
  field.press('Enter');
  await expect.poll(field.options).toHaveLength(4);
  expect(field.value.value).toBe('');
});

test('names are text, whatever is in them', async () => {
  const name = '<img src=x onerror=alert(1)>';
  search.mockReturnValueOnce({ kind: 'choices', choices: [{ id: '1', name, more: name }], matching: 1 });
  const field = shown();
  field.press('ArrowDown');
  await expect.poll(field.options).toEqual([`${name}${name}1`, 'Reload']);
  expect(root.querySelector('img')).toBeNull();
});
