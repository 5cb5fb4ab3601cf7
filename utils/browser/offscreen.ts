import { browser } from './extension-api';

interface Offscreen {
  createDocument(document: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

interface Clients {
  matchAll(options: { includeUncontrolled: true }): Promise<
    readonly {
      readonly url: string;
      postMessage(message: unknown, transfer: Transferable[]): void;
    }[]
  >;
}

/** What an offscreen document answers: a value, or that it came to nothing. */
export type OffscreenAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/** How long a document is waited for, in ms; well below the 30 s after which a worker is ended. */
const patience = 10_000;

const offscreen = (): Offscreen => (browser as unknown as { offscreen: Offscreen }).offscreen;
const clients = (): Clients => (globalThis as unknown as { clients: Clients }).clients;

/** One left over by a worker that died is closed too. */
const close = (): Promise<void> =>
  offscreen()
    .closeDocument()
    .catch(() => undefined);

const answerOn = (port: MessagePort): Promise<OffscreenAnswer> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve({ ok: false }), patience);
    port.onmessage = ({ data }) => {
      clearTimeout(late);
      resolve(data as OffscreenAnswer);
    };
  });

/**
 * Opens one of our pages as offscreen document for the clipboard, gives it a task, and closes it as soon as it has
 * answered. Chromium only, from the service worker. The task goes by the worker's own `postMessage` to that one
 * document, and the answer comes back by a port that nobody else has: no message of the extension is involved.
 *
 * @param path of the page, such as `/offscreen.html`.
 * @throws an Error where the document does not do its task.
 */
export async function askOffscreen(path: string, task: unknown, justification: string): Promise<unknown> {
  await close();
  await offscreen().createDocument({ url: path, reasons: ['CLIPBOARD'], justification });
  try {
    const url = new URL(path, browser.runtime.getURL('')).href;
    const page = (await clients().matchAll({ includeUncontrolled: true })).find((one) => one.url === url);
    const { port1, port2 } = new MessageChannel();
    const answered = answerOn(port1);
    page?.postMessage(task, [port2]);
    const answer = await answered;
    if (!answer.ok) throw new Error('The offscreen document did not do its task');
    return answer.value;
  } finally {
    await close();
  }
}
