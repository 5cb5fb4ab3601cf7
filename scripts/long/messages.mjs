import { inBothBrowsers } from './browsers.mjs';
import { unit } from './unit.mjs';

/** Random messages: to the background in memory, and from content scripts in both browsers. */
export async function run() {
  const inMemory = await unit('messages', ['tests/unit/messaging/random-messages.test.ts']);
  const real = await inBothBrowsers('messages');
  return { ok: inMemory.ok && real.ok, figures: [...inMemory.figures, ...real.figures] };
}
