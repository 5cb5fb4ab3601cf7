import type { OffscreenAnswer } from './offscreen';

/**
 * Does the tasks that our own service worker gives to this offscreen document. Nobody else can: a message of a worker
 * comes from the one that is registered for this origin.
 */
export function doTasks(work: (task: unknown) => Promise<unknown>): void {
  navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
    const answer = (value: OffscreenAnswer): void => port?.postMessage(value);
    work(data).then(
      (value) => answer({ ok: true, value }),
      () => answer({ ok: false }),
    );
  });
}
