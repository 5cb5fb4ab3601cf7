import { once } from 'node:events';
import WebSocket from 'ws';

type Listener = (method: string, params: Record<string, unknown>, sessionId: string) => void;

interface Reply {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

/** A plain DevTools protocol connection, for the targets that Playwright does not show. */
export class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #lastId = 0;

  private constructor(socket: WebSocket, listener: Listener) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id === undefined) listener(reply.method ?? '', reply.params ?? {}, reply.sessionId ?? '');
      else this.#waiting.get(reply.id)?.(reply);
    });
    socket.on('close', () => {
      for (const settle of this.#waiting.values()) settle({ error: { message: 'the browser is gone' } });
    });
  }

  static async connect(address: string, listener: Listener): Promise<Devtools> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    const devtools = new Devtools(socket, listener);
    await once(socket, 'open');
    return devtools;
  }

  send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        this.#waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as T);
      });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  close(): void {
    this.#socket.terminate();
  }
}
