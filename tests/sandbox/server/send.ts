import type { ServerResponse } from 'node:http';
import type { Answer } from './exchange.ts';

/** Sends a whole answer. A client that has gone is no error. */
export function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(answer.status !== 204 && { 'content-length': Buffer.byteLength(answer.body ?? '') }),
  });
  response.end(answer.body);
}
