import type { AccountSeed } from '../account.ts';
import { recordsOf } from './records.ts';
import { ADMIN, member, SALES } from './users.ts';

/** The accounts that tests and the demo know by name. */
export const NAMED_ACCOUNTS: AccountSeed[] = [
  {
    name: 'acme',
    title: 'Acme Outdoor',
    cname: 'crm.agency.example',
    users: [
      member('1', 'Nora', 'Lindqvist', 'acme-outdoor.example', ADMIN),
      member('2', 'Sam', 'Okafor', 'acme-outdoor.example', SALES),
      member('3', 'Inès', 'Marchetti', 'acme-outdoor.example', ADMIN),
    ],
    records: recordsOf({ contacts: 4812 }),
  },
  {
    name: 'brightdental',
    title: 'Bright Dental',
    users: [
      member('1', 'Priya', 'Raman', 'brightdental.example', ADMIN),
      member('2', 'Tom', 'Weller', 'brightdental.example', SALES),
    ],
    records: recordsOf({ contacts: 312 }),
  },
  {
    name: 'cobalt-dev',
    title: 'Cobalt (dev)',
    users: [member('1', 'Jun', 'Park', 'cobalt.example', ADMIN)],
    records: recordsOf({ contacts: 7 }),
  },
  {
    name: 'ecole-numerique',
    title: 'École numérique',
    users: [
      member('1', 'Élodie', 'Garnier', 'ecole-numerique.example', ADMIN),
      member('4', 'Loïc', 'Besson', 'ecole-numerique.example', SALES),
    ],
    records: recordsOf({ contacts: 96 }),
  },
];

/** One of many: a client account of an agency, numbered from 1, with so many contacts. */
export function clientAccount(number: number, contacts: number): AccountSeed {
  const name = `client-${String(number).padStart(3, '0')}`;
  return {
    name,
    title: `Client ${number}`,
    users: [member('1', 'Owner', String(number), `${name}.example`, ADMIN)],
    records: recordsOf({ contacts }),
  };
}
