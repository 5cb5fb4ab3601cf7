import type { ExchangedRequests } from '../request';

export type ExportFormatId = 'keyring' | 'postman' | 'openapi';

/** One way to write requests down. What comes in is without keys. */
export interface ExportFormat {
  readonly id: ExportFormatId;
  /** What a file of it is called, after a name and a day. */
  readonly ending: string;
  write(contents: ExchangedRequests): string;
}
