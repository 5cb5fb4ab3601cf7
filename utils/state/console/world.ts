import type { OpenFile } from '@/utils/browser/files';
import type { KeyValueStore } from '@/utils/browser/storage';
import type { OperationsWords } from '@/utils/i18n/operation-words';
import type { Client } from '@/utils/messaging/client';
import type { ReportingWorld } from './report/report';

/** What a console stands on. */
export interface ConsoleWorld {
  readonly client: Client;
  /** The credential's id: the one account that this console is for. */
  readonly id: string;
  /** What is no secret, and stays. */
  readonly local: KeyValueStore;
  /** The words of the operations as they are shown. */
  readonly spoken: OperationsWords;
  /** Those that can be searched in, English among them. */
  readonly searched: readonly OperationsWords[];
  /** A name for one sending, unlike all others. */
  readonly newCall: () => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
  readonly openTab: (url: string) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly saveFile: (name: string, content: string | Blob, type?: string) => void;
  /** Has the person choose a file to write into, where the browser can. */
  readonly chooseFile: (name: string, type: string) => Promise<OpenFile | 'unknown' | 'given-up'>;
  readonly reporting: ReportingWorld;
  /** Whether the keyboard has a Cmd key. */
  readonly mac: boolean;
  /** Calls back when the vault was locked, or opened again. */
  readonly onLockChange: (listener: () => void) => void;
  /** Calls back when the person comes back to the page. */
  readonly onReturn: (listener: () => void) => void;
}
