// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createPressGuard } from '@/components/developer-page/press-guard';

/** A bar, and what goes on around it: the state it is seen in, the time, the pointer. */
function setUp() {
  const world = { state: 'here', now: 10_000 };
  const bar = document.createElement('div');
  const guard = createPressGuard(
    bar,
    () => world.state,
    () => world.now,
  );
  guard.sample();
  return {
    bar,
    world,
    pointer: (type: 'pointerover' | 'pointermove') => bar.dispatchEvent(new Event(type)),
    press: (detail = 1, timeStamp = world.now) => guard.accepts({ detail, timeStamp } as MouseEvent),
  };
}

it.each<[string, (at: ReturnType<typeof setUp>) => void, boolean]>([
  ['half a second after the bar came', ({ world }) => (world.now += 500), true],
  ['sooner, by a pointer that rested there', ({ world }) => (world.now += 499), false],
  ['sooner, by a pointer that the page had enter', ({ pointer }) => pointer('pointerover'), false],
  ['sooner, by a pointer that was moved onto it', ({ pointer }) => pointer('pointermove'), true],
  [
    'when the bar was moved under the pointer',
    ({ world, pointer }) => {
      pointer('pointermove');
      world.now += 5_000;
      world.state = 'there';
    },
    false,
  ],
  [
    'when it was taken away and put back meanwhile',
    ({ world, pointer }) => {
      pointer('pointermove');
      world.now += 5_000;
      world.state = '';
      pointer('pointerover');
      world.state = 'here';
    },
    false,
  ],
  [
    'when the pointer moved on after the bar did',
    ({ world, pointer }) => {
      world.state = 'there';
      pointer('pointerover');
      pointer('pointermove');
    },
    true,
  ],
  [
    'while it cannot be seen',
    ({ world, pointer }) => {
      world.state = '';
      pointer('pointermove');
      world.now += 5_000;
    },
    false,
  ],
])('a press %s', (_when, happen, accepted) => {
  const at = setUp();
  happen(at);
  expect(at.press()).toBe(accepted);
});

it('a key counts at once, but not while the bar cannot be seen', () => {
  const { world, press } = setUp();
  expect(press(0)).toBe(true);
  world.state = '';
  expect(press(0)).toBe(false);
});

it('the time of the press counts, not the time at which a busy page let it through', () => {
  const { world, press } = setUp();
  const pressedAt = world.now + 100;
  world.now += 5_000;
  expect(press(1, pressedAt)).toBe(false);
  expect(press()).toBe(true);
});
