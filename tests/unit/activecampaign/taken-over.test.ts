import { expect, test } from 'vitest';
import { takenOver } from '@/utils/activecampaign/answers/taken-over';

test.each([
  [7, '7'],
  [true, '1'],
  [false, 0],
  [null, ''],
  [129, '129.00'],
  ['2026-11-23', '2026-11-23T00:00:00-06:00'],
  ['2026-11-23T09:30:00-05:00', '2026-11-23 14:30:00'],
  ['||b||a||', '||a||b||'],
  ['a, b', '||a||b||'],
  ['a', '||a||'],
  [
    [1, 2],
    [1, 2],
  ],
])('%j is there as %j', (sent, now) => {
  expect(takenOver(sent, now, 'other')).toBe('as-sent');
});

test.each([
  ['Anna', 'Ana', 'Ana', 'left-aside'],
  ['Anna', '', undefined, 'left-aside'],
  ['Anna', undefined, undefined, 'not-shown'],
  ['Anna', undefined, 'Ana', 'otherwise'],
  [129, '12900', '0', 'cents'],
  [12900, 129, '0', 'cents'],
  ['2026-11-23T09:30:00-05:00', '2026-11-23T09:30:00-06:00', '', 'zone'],
  ['2026-11-23', '2026-11-22T18:00:00-06:00', '', 'zone'],
  ['2026-11-23T09:30:00Z', '2027-01-01T09:30:00Z', '', 'otherwise'],
  ['||a||b||', '||a||', '', 'choices'],
  ['||a||z||', '', '||q||', 'choices'],
  ['01234', '1234', '', 'otherwise'],
  ['+1555', '1555', '', 'otherwise'],
  ['Anna', 'anna', '', 'otherwise'],
] as const)('%j is there as %j, where it was %j: %s', (sent, now, before, taken) => {
  expect(takenOver(sent, now, before)).toBe(taken);
});
