import { sessionStore } from '@/utils/browser/storage';
import { createBefores } from '@/utils/calls/befores';
import { createHeldAnswers } from '@/utils/calls/held-answers';
import type { PatientWorld } from '@/utils/calls/patient';
import { type Console, createConsole } from '@/utils/console/console';
import type { FetchAll } from '@/utils/console/fetch-all/fetch-all';
import type { History } from '@/utils/console/history';
import type { Picks } from '@/utils/console/picks';
import type { Background } from './world';

/** Waits so many ms, unless the signal says otherwise. */
const wait = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Calls that wait and try again. */
export const patientCalls = ({ credentials }: Background): PatientWorld => ({
  ...credentials.calls,
  wait,
  chance: Math.random,
});

/** The console of the background, on the real browser. */
export const buildConsole = (
  background: Background,
  picks: Picks,
  history: History,
  fetchAll: FetchAll,
): Console => {
  const { credentials } = background;
  return createConsole({
    repository: credentials.repository,
    calls: patientCalls(background),
    guard: credentials.calls.guard,
    answers: createHeldAnswers(
      // What was fetched to its end is looked at by its own name.
      async (call) => (await history.body(call)) ?? fetchAll.first(call),
      () => navigator.language,
    ),
    history,
    befores: createBefores(sessionStore),
    onChange: picks.forgetAccount,
    clock: credentials.clock,
  });
};
