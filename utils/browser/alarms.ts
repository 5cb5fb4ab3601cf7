import { browser } from './extension-api';

/** Wakes the background after about so many milliseconds (no sooner than 30 s); the name must say nothing secret. */
export async function wakeIn(name: string, ms: number): Promise<void> {
  await browser.alarms.create(name, { delayInMinutes: Math.max(0.5, ms / 60_000) });
}

/** Wakes the background at a time (ms since 1970), in place of any other time under that name. */
export async function wakeAt(name: string, at: number): Promise<void> {
  const present = await browser.alarms.get(name);
  if (present?.scheduledTime !== at) await browser.alarms.create(name, { when: at });
}

/** Takes the wake-up of that name away. */
export async function wakeNever(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back at each wake-up of that name. To be called while the script first runs. */
export function onWake(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
