import type { Resource } from '../engine/resource.ts';
import { invalidParameter } from '../errors.ts';
import { recordedRow } from '../recorded.ts';

const CENTS = 100;

/** Documented fields that the recorded example lacks. */
const MORE = {
  account: null,
  value: '0',
  stage: '1',
  percent: null,
  description: '',
  hash: '',
  cdate: null,
  mdate: null,
  nextdate: null,
  isDisabled: false,
};

export const deals: Resource = {
  collection: 'deals',
  one: 'deal',
  kind: 'Deal',
  form: { listed: { ...recordedRow('contact-single-official', 'deals'), ...MORE } },
  searched: ['title'],
  narrow: {
    'filters[minimum_value]': (value) => (row) => Number(row.value) >= Number(value) * CENTS,
    'filters[maximum_value]': (value) => (row) => Number(row.value) <= Number(value) * CENTS,
  },
  check({ stage, group }, { account }) {
    if (stage !== undefined && !account.table('dealStages').get(String(stage))) {
      return invalidParameter('deal.stage', 'The stage does not exist.');
    }
    if (group !== undefined && !account.table('dealGroups').get(String(group))) {
      return invalidParameter('deal.group', 'The pipeline does not exist.');
    }
    return undefined;
  },
  // Here alone the total is a number, beside sums per currency.
  meta(total, { account }) {
    const sums: Record<string, { total: string; value: string; currency: string; isDisabled: boolean }> = {};
    for (const row of account.table('deals').all()) {
      const currency = String(row.currency ?? 'usd').toUpperCase();
      const sum = sums[currency] ?? { total: '0', value: '0', currency, isDisabled: false };
      sum.total = String(Number(sum.total) + 1);
      sum.value = String(Number(sum.value) + Number(row.value ?? 0));
      sums[currency] = sum;
    }
    return { currencies: sums, total };
  },
};
