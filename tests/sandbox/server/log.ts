import type { IncomingHttpHeaders } from 'node:http';

/** One request as it reached the sandbox; control requests are left out. */
export interface LoggedRequest {
  /** Milliseconds since 1970, by the sandbox's clock, at the arrival of the headers. */
  at: number;
  /** Lowercase, without the port. */
  host: string;
  method: string;
  /** Path and query as sent. */
  url: string;
  headers: IncomingHttpHeaders;
  /** Filled when it has arrived whole. */
  body: string;
  /** Missing until an answer was begun. */
  status?: number;
  /** The connection closed before the answer was out, by either side. */
  aborted: boolean;
}
