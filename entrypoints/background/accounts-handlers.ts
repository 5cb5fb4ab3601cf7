import { sessionStore } from '@/utils/browser/storage';
import { type CheckAll, createCheckAll } from '@/utils/credentials/check-all';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type AccountsChannels = {
  [Name in keyof Contract as Name extends `accounts.${string}` ? Name : never]: Contract[Name];
};

/** What checks all accounts, on the real browser. */
export const buildCheckAll = ({ credentials }: Background): CheckAll =>
  createCheckAll({ ...credentials, later: (ms, work) => void setTimeout(work, ms) }, sessionStore);

/** Answers the page of all accounts. */
export const accountsHandlers = (checkAll: CheckAll): Handlers<AccountsChannels> => ({
  'accounts.check-all': ({ ids }) => checkAll.start(ids),
  'accounts.check-rest': () => checkAll.goOn(),
  'accounts.check-stop': () => checkAll.stop(),
  'accounts.check-progress': () => checkAll.progress(),
});
