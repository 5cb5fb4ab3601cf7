import { expect, test } from 'vitest';
import {
  type IntegrationKind,
  kindIds,
  kindOfHost,
  pageOfKind,
} from '@/utils/activecampaign/integrations/kinds';
import * as english from '@/utils/i18n/en/integration-kinds';
import * as french from '@/utils/i18n/fr/integration-kinds';

test.each(kindIds)('%s has a name and steps in both languages, as many in each', (kind) => {
  for (const { kindNames, kindSteps } of [english, french]) {
    expect(kindNames[kind].trim()).not.toBe('');
    expect(kindSteps[kind].length).toBeGreaterThanOrEqual(2);
    for (const step of kindSteps[kind]) expect(step).toMatch(/^\S.*\.$/);
  }
  expect(french.kindSteps[kind]).toHaveLength(english.kindSteps[kind].length);
});

test('no two kinds have one name', () => {
  for (const { kindNames } of [english, french])
    expect(new Set(Object.values(kindNames)).size).toBe(kindIds.length);
});

test('the page of a kind is https, and on a host of that kind', () => {
  for (const kind of kindIds) {
    const page = pageOfKind(kind);
    if (page === undefined) continue;
    expect(page).toMatch(/^https:\/\//);
    expect(kindOfHost(new URL(page).hostname)).toBe(kind);
  }
});

test.each<[string, IntegrationKind]>([
  ['zapier.com', 'zapier'],
  ['EU1.Make.com', 'make'],
  ['acme.app.n8n.cloud', 'n8n'],
  ['acme.myshopify.com', 'shopify'],
  ['script.google.com', 'apps-script'],
  ['google.com', 'other'],
  ['notzapier.com', 'other'],
  ['zapier.com.evil.example', 'other'],
  ['shop.example', 'other'],
  ['', 'other'],
])('on %j the kind is %s', (host, kind) => {
  expect(kindOfHost(host)).toBe(kind);
});
