import { createKeeper } from '@/utils/vault/keeper';
import type { LockMinutes } from '@/utils/vault/lock-policy';
import { type World, worker, worldWith } from './passkey-worlds';
import { vaultWorld } from './vault-world';

/** A vault's world with workers that die, an alarm that outlives them, and a browser that restarts. */
export interface LockingWorld extends World {
  /** The worker that runs now. */
  worker(): ReturnType<typeof worker>;
  /** Ends it; the next one begins with what is stored. */
  killWorker(): void;
  /** Ends the browser: what lies in memory goes, and alarms of the session with it. */
  restartBrowser(): void;
  /** When the alarm is to come, by the wall clock; undefined where none is set. */
  alarmAt(): number | undefined;
  /** Lets the alarm come now. */
  fireAlarm(): Promise<void>;
}

/** Such a world with one record in it, open, with this time without use. */
export async function lockingWorld(
  minutes: LockMinutes,
  { withPassphrase = true } = {},
): Promise<LockingWorld> {
  const world = withPassphrase ? await worldWith() : vaultWorld();
  let alarm: number | undefined;
  const start = () => {
    const made = worker(world);
    const wakeIn = async (ms: number): Promise<void> => {
      alarm = world.time.now + ms;
    };
    return { ...made, keeper: createKeeper({ ...made, local: world.local, wakeIn }) };
  };
  let running = start();
  if (!withPassphrase) await running.vault.write({ 'credential/1': { key: 'abc' } });
  await running.keeper.choosePolicy({ minutes, withScreen: true });
  return {
    ...world,
    worker: () => running,
    killWorker() {
      running = start();
    },
    restartBrowser() {
      world.session.held.clear();
      alarm = undefined;
      running = start();
    },
    alarmAt: () => alarm,
    async fireAlarm() {
      alarm = undefined;
      await running.keeper.lockIfDue();
    },
  };
}
