import { expect, it } from 'vitest';
import { copyText } from '@/components/developer-page/copy-text';

/** A window whose copy command fires a copy event, as a browser's does. */
function setUp({ command = true, clipboard = true } = {}) {
  const copied: Record<string, string> = {};
  const view = Object.assign(new EventTarget(), {
    document: {
      execCommand() {
        const event = Object.assign(new Event('copy', { cancelable: true }), {
          clipboardData: { setData: (type: string, text: string) => Object.assign(copied, { [type]: text }) },
        });
        view.dispatchEvent(event);
        return command && event.defaultPrevented;
      },
    },
    navigator: {
      clipboard: {
        async writeText(text: string) {
          if (!clipboard) throw new Error('NotAllowedError');
          copied.async = text;
        },
      },
    },
  });
  return { view: view as unknown as Window & EventTarget, copied };
}

it('hands exactly the text to the copy command, and nobody after it changes it', async () => {
  const { view, copied } = setUp();
  let heard = false;
  const copying = copyText(' exactly\nthis ', view);
  view.addEventListener('copy', () => {
    heard = true;
  });
  expect(await copying).toBe(true);
  expect(copied).toEqual({ 'text/plain': ' exactly\nthis ' });
  expect(heard).toBe(false);
});

it('leaves no listener behind', async () => {
  const { view } = setUp();
  await copyText('key', view);
  const event = new Event('copy', { cancelable: true });
  view.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

it('takes the async clipboard where the command does not copy', async () => {
  const { view, copied } = setUp({ command: false });
  expect(await copyText('key', view)).toBe(true);
  expect(copied.async).toBe('key');
});

it('takes it too where the page kept the copy event from us', async () => {
  const { view, copied } = setUp();
  view.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  expect(await copyText('key', view)).toBe(true);
  expect(copied).toEqual({ async: 'key' });
});

it('says so where nothing was copied', async () => {
  expect(await copyText('key', setUp({ command: false, clipboard: false }).view)).toBe(false);
});
