import { createDownloads, type Downloads } from '@/utils/console/downloads';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type DownloadChannels = {
  [Name in keyof Contract as Name extends `download.${string}` ? Name : never]: Contract[Name];
};

/** The downloads of the background, on the real browser. */
export const buildDownloads = ({ credentials }: Background): Downloads =>
  createDownloads({ repository: credentials.repository, calls: credentials.calls });

/** Hands answers to a page that makes files of them. */
export const downloadHandlers = (downloads: Downloads): Handlers<DownloadChannels> => ({
  'download.open': ({ call, ...request }) => downloads.open(request, call),
  'download.next': ({ call }) => downloads.next(call),
  'download.stop': async ({ call }) => {
    downloads.stop(call);
    return null;
  },
});
