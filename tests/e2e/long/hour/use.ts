import { afterMs } from '../pace.ts';
import { actions } from './actions.ts';
import type { Person } from './person.ts';

/** How long the person thinks between two actions, in ms. */
const thinking = { least: 500, most: 2_500 };

/**
 * Uses Keyring for some minutes, one action after the other, as they come. Every action is done at least once, where
 * the time is long enough for all.
 *
 * @returns how often each action was done.
 * @throws an Error that names the action that went wrong.
 */
export async function useFor(person: Person, minutes: number): Promise<Record<string, number>> {
  const end = performance.now() + minutes * 60_000;
  const done: Record<string, number> = {};
  while (performance.now() < end) {
    const [name, act] = next(person, done);
    await act(person).catch((cause: unknown) => {
      const before = JSON.stringify(done);
      throw new Error(`${name} went wrong, after ${before}`, { cause });
    });
    done[name] = (done[name] ?? 0) + 1;
    await afterMs(thinking.least + person.random() * (thinking.most - thinking.least));
  }
  return done;
}

/** The next action: the first that was never done, in the order of the list; then by weight. */
function next({ random }: Person, done: Readonly<Record<string, number>>) {
  const all = Object.entries(actions);
  const fresh = all.find(([name]) => !done[name]);
  let left = random() * all.reduce((sum, [, { weight }]) => sum + weight, 0);
  const drawn = all.find(([, { weight }]) => {
    left -= weight;
    return left < 0;
  });
  const [name, { act }] = fresh ?? drawn ?? (all[0] as (typeof all)[number]);
  return [name, act] as const;
}
