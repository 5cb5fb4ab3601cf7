import type { JsonObject } from '../json.ts';

export const dealGroups = (): JsonObject[] => [
  { title: 'Sales', currency: 'eur', stages: ['1', '2', '3', '4'] },
];

export const dealStages = (): JsonObject[] =>
  ['To contact', 'In contact', 'Offer', 'Won'].map((title, index) => ({
    title,
    group: '1',
    order: String(index + 1),
  }));

const DEALS = ['Showroom refit', 'Team jackets', 'Rental fleet', 'Winter boots', 'Loyalty cards'];

export const deals = (): JsonObject[] =>
  DEALS.map((title, index) => ({
    title,
    owner: '1',
    contact: String(index + 1),
    account: '1',
    group: '1',
    stage: String((index % 4) + 1),
    value: String((index + 1) * 125000),
    currency: index === 4 ? 'usd' : 'eur',
    status: '0',
  }));

export const accounts = (): JsonObject[] =>
  ['Alpenverein Nord', 'Maison Lefèvre', 'Praia Sports'].map((name) => ({
    name,
    accountUrl: 'https://www.example.com',
    contactCount: '0',
    dealCount: '0',
  }));

export const notes = (): JsonObject[] => [
  { reltype: 'Subscriber', relid: '1', note: 'Prefers to be called in the morning.' },
  { reltype: 'Deal', relid: '1', note: 'Waiting for the floor plan.' },
];

export const dealTasktypes = (): JsonObject[] => ['Call', 'Email', 'To-do'].map((title) => ({ title }));

export const dealTasks = (): JsonObject[] => [
  { title: 'Call back', relid: '1', dealTasktype: '1', duedate: '2026-11-02T09:00:00-05:00' },
  { title: 'Send the offer', relid: '2', dealTasktype: '2', duedate: '2026-11-03T09:00:00-05:00' },
];
