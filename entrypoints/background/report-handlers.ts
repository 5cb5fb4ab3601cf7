import { createReportKeys } from '@/utils/console/report-keys';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type ReportChannels = {
  [Name in keyof Contract as Name extends `report.${string}` ? Name : never]: Contract[Name];
};

/** Answers what a report has to pass before it leaves. */
export function reportHandlers({ credentials }: Background): Handlers<ReportChannels> {
  const keys = createReportKeys(credentials);
  return {
    'report.redact': ({ texts }) => keys.redact(texts),
    'report.scan': ({ text }) => keys.scan(text),
  };
}
