import { expect, test } from 'vitest';
import { type IntegrationsPlace, integrationsAddress, readPlace } from '@/utils/state/integrations/place';

test.each<IntegrationsPlace>([
  { view: 'uses', id: '0b9f-1' },
  { view: 'leaving', id: '0b9f-1' },
  { view: 'leaving', id: '' },
])('%j is an address, and is read from it', (place) => {
  const address = integrationsAddress(place);
  expect(address).toMatch(/^\/integrations\.html#/);
  expect(readPlace(new URL(address, 'https://x.example').hash)).toEqual(place);
});

test.each(['', '#', '#leaving/', '#a/b', '#leaving/a/b', '#<script>', `#${'x'.repeat(65)}`])(
  'the odd address %j names no credential',
  (hash) => {
    expect(readPlace(hash)).toEqual({ view: 'leaving', id: '' });
  },
);
