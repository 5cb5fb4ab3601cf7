// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBar } from '@/components/developer-page/bar';
import { messagesFor } from '@/components/developer-page/messages';

const messages = messagesFor(
  { document: { documentElement: { lang: 'en' } }, navigator: { languages: [] } } as unknown as Window,
  {},
);

function setUp({ copies = true, meant = true } = {}) {
  const copied: string[] = [];
  const requests: string[] = [];
  const { root, show } = createBar(document, messages, {
    copy: async (what) => copied.push(what) > 0 && copies,
    request: (request) => requests.push(request),
    isMeant: () => meant,
  });
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  host.attachShadow({ mode: 'open' }).append(root);
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return { root, show, copied, requests, button };
}
/** As a person does it: a script cannot make such an event in a real page. */
const fire = async (target: Element, type: string, init: object = {}) => {
  const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is a group with its buttons by name', () => {
  const { root, show } = setUp();
  show({ request: 'save', offer: 'Save to Keyring' });
  expect([root.getAttribute('role'), root.getAttribute('aria-label'), root.lang]).toEqual([
    'group',
    'Keyring',
    'en',
  ]);
  const names = [...root.querySelectorAll<HTMLElement>('button:not([role])')].map(
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(['Copy API URL', 'Copy API key', 'Copy as…', 'Save to Keyring']);
});

it('copies on a person’s click, says so, and says no more after a while', async () => {
  const { root, copied, button } = setUp();
  await fire(button('Copy API key'), 'click');
  expect(copied).toEqual(['key']);
  expect(root.querySelector('.note')?.textContent).toBe('API key copied');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(root.querySelector('.note')?.textContent).toBe('');
});

it('never says copied where it was not', async () => {
  const { root, button } = setUp({ copies: false });
  await fire(button('Copy API URL'), 'click');
  expect(root.querySelector('.note')?.textContent).toMatch(/^Not copied/);
});

it('does nothing on a click that a script made', async () => {
  const { show, copied, requests, button } = setUp();
  show({ request: 'save', offer: 'Save to Keyring' });
  for (const name of ['Copy API key', 'Copy as…', 'JSON', 'Save to Keyring']) button(name).click();
  await vi.advanceTimersByTimeAsync(0);
  expect([copied, requests]).toEqual([[], []]);
});

it('does nothing on a press that the person cannot have meant, and says so', async () => {
  const { root, show, copied, requests, button } = setUp({ meant: false });
  show({ request: 'save', offer: 'Save to Keyring' });
  for (const name of ['Copy API key', 'Copy as…', 'JSON', 'Save to Keyring'])
    await fire(button(name), 'click');
  expect([copied, requests, button('Copy as…').getAttribute('aria-expanded')]).toEqual([[], [], 'false']);
  expect(root.querySelector('.note')?.textContent).toMatch(/^Nothing was done/);
});

it('requests what the words offer, and nothing while it is busy', async () => {
  const { show, requests, button } = setUp();
  show({ request: 'undo', offer: 'Undo' });
  await fire(button('Undo'), 'click');
  show({ request: 'undo', offer: 'Undo', busy: true });
  await fire(button('Undo'), 'click');
  expect(requests).toEqual(['undo']);
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
});

it('keeps the focus in the bar where the button that had it goes', () => {
  const { root, show, button } = setUp();
  show({ request: 'save', offer: 'Save to Keyring' });
  button('Save to Keyring').focus();
  show({ tone: 'good', sentence: 'Saved as Acme · works' });
  expect((root.getRootNode() as ShadowRoot).activeElement?.textContent).toBe('Saved as Acme · works');
});

it('the menu opens, moves in a circle, copies, and closes with Escape where it was opened', async () => {
  const { root, copied, button } = setUp();
  const focused = () => (root.getRootNode() as ShadowRoot).activeElement?.textContent;
  const opener = button('Copy as…');
  await fire(opener, 'click');
  expect([opener.getAttribute('aria-expanded'), focused()]).toEqual(['true', '.env']);
  for (const [key, name] of [
    ['ArrowUp', 'HTTP header'],
    ['ArrowDown', '.env'],
    ['ArrowDown', 'JSON'],
    ['End', 'HTTP header'],
    ['Home', '.env'],
  ] as const) {
    await fire(button(focused() ?? ''), 'keydown', { key });
    expect(focused(), key).toBe(name);
  }
  await fire(button('.env'), 'keydown', { key: 'Escape' });
  expect([opener.getAttribute('aria-expanded'), focused()]).toEqual(['false', 'Copy as…']);
  await fire(opener, 'click');
  await fire(button('cURL'), 'click');
  expect([copied, focused(), opener.getAttribute('aria-expanded')]).toEqual([['curl'], 'Copy as…', 'false']);
});
