/**
 * One of its kind in this frame. A content script may be put into a frame more than once, and each time finds the
 * same global of the isolated world, which the page cannot see.
 *
 * @param world that global.
 * @param make makes it, unless one is running; is handed what to call when it has ended.
 */
export function once<T extends object>(
  world: object,
  name: 'watcher' | 'helpers',
  make: (gone: () => void) => T,
): T {
  const marks = world as Record<symbol, T | undefined>;
  const mark = Symbol.for(`keyring.${name}`);
  const running = marks[mark];
  if (running) return running;
  const made = make(() => {
    delete marks[mark];
  });
  marks[mark] = made;
  return made;
}
