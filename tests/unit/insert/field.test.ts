// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type AimedFrame, aimedFrame } from '@/utils/insert/field/aimed';

const secret = 'a'.repeat(72);

/** The window as a browser has it on a page of a site: happy-dom lays nothing out, and types nothing. */
function viewOf(over: Partial<Record<'protocol' | 'origin', string>> = {}): Window {
  const { origin = 'https://tools.example', protocol = 'https:' } = over;
  const view: object = Object.create(window, {
    location: { value: { protocol, origin: 'https://tools.example' } },
    origin: { value: origin },
    parent: { configurable: true, get: () => view },
    document: { value: document },
    setTimeout: { value: (work: () => void) => queueMicrotask(work) },
  });
  return view as Window;
}

/** Makes an element the focused one, in sight unless its data says otherwise. */
function focus(html: string, selector = '#field'): HTMLElement {
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    element.checkVisibility = () => !element.closest('[data-unseen]');
    element.getBoundingClientRect = () => new DOMRect(0, 0, 200, element.closest('[data-flat]') ? 1 : 20);
  }
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  element.focus();
  return element;
}

let frame: AimedFrame;
beforeEach(() => {
  document.execCommand = () => false;
  frame = aimedFrame(viewOf());
});

test.each([
  ['<input id="field">', false],
  ['<input id="field" type="password" value="old">', true],
  ['<input id="field" type="url">', false],
  ['<textarea id="field">KEY=</textarea>', false],
])('%s is aimed at', (html, replaces) => {
  focus(html);
  expect(frame.aim('r1')).toEqual({ inFocus: true, field: { origin: 'https://tools.example', replaces } });
  expect(frame.holds('r1')).toBe(true);
  expect(frame.holds('r2')).toBe(false);
});

test.each([
  ['<input id="field" readonly>', 'read-only'],
  ['<textarea id="field" readonly></textarea>', 'read-only'],
  ['<div data-unseen><input id="field"></div>', 'hidden'],
  ['<input id="field" data-flat>', 'hidden'],
  ['<input id="field" type="checkbox">', 'no-field'],
  ['<input id="field" type="file">', 'no-field'],
  ['<button id="field">x</button>', 'no-field'],
])('%s is not: %s', (html, problem) => {
  focus(html);
  expect(frame.aim('r1')).toEqual({ inFocus: true, problem });
  expect(frame.holds('r1')).toBe(false);
});

test.each([
  ['http', { protocol: 'http:' }, 'not-https'],
  ['a sandboxed frame', { origin: 'null' }, 'foreign-frame'],
] as const)('%s is refused, whatever has the focus', async (_name, over, problem) => {
  focus('<input id="field">');
  const other = aimedFrame(viewOf(over));
  expect(other.aim('r1')).toEqual({ inFocus: false, problem });
  expect(await other.put('r1', secret)).toBe('page-gone');
});

test('a frame that another site has put around is refused: looking at it throws', () => {
  focus('<input id="field">');
  const view = viewOf();
  const foreign = {
    get origin(): string {
      throw new DOMException('Blocked', 'SecurityError');
    },
  };
  Object.defineProperty(view, 'parent', { value: foreign });
  expect(aimedFrame(view).aim('r1')).toEqual({ inFocus: false, problem: 'foreign-frame' });
});

test('the value is set as the page’s own framework hears it, and once', async () => {
  const field = focus('<input id="field" value="old">') as HTMLInputElement;
  // As React does it: what is set on the element itself counts as known.
  let known = field.value;
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native?.get?.call(field) as string,
    set: (value: string) => {
      known = value;
      native?.set?.call(field, value);
    },
  });
  const heard: string[] = [];
  field.addEventListener('input', () => field.value !== known && heard.push(field.value));
  frame.aim('r1');
  expect(await frame.put('r2', secret)).toBe('page-gone');
  frame.aim('r1');
  expect(await frame.put('r1', secret)).toBe('inserted');
  expect(heard).toEqual([secret]);
  expect(await frame.put('r1', secret)).toBe('page-gone');
});

test.each<[string, (field: HTMLInputElement) => void]>([
  ['taken out', (field) => field.remove()],
  ['made into another kind', (field) => Object.assign(field, { type: 'checkbox' })],
  ['made read-only', (field) => Object.assign(field, { readOnly: true })],
  ['hidden', (field) => field.setAttribute('data-unseen', '')],
  ['put into another document', (field) => document.implementation.createHTMLDocument().body.append(field)],
])('a field that was %s meanwhile gets nothing', async (_name, change) => {
  const field = focus('<input id="field">') as HTMLInputElement;
  frame.aim('r1');
  change(field);
  expect(await frame.put('r1', secret)).toBe('field-gone');
  expect(field.value).not.toContain('a');
});

test('another field that took its place, or the focus, gets nothing', async () => {
  const field = focus('<input id="field"><input id="other">') as HTMLInputElement;
  const other = document.querySelector<HTMLInputElement>('#other');
  frame.aim('r1');
  field.addEventListener('focus', () => other?.focus());
  other?.focus();
  expect(await frame.put('r1', secret)).toBe('inserted');
  expect([field.value, other?.value]).toEqual([secret, '']);
});

test('what does not fit is not put in; what the page takes away again is told', async () => {
  const short = focus('<input id="field" maxlength="20">') as HTMLInputElement;
  frame.aim('r1');
  expect(await frame.put('r1', secret)).toBe('too-long');
  expect(short.value).toBe('');
  const stubborn = focus('<input id="field">') as HTMLInputElement;
  stubborn.addEventListener('input', () => {
    stubborn.value = '';
  });
  frame.aim('r2');
  expect(await frame.put('r2', secret)).toBe('altered');
});
