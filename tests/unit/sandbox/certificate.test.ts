import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { selfSigned } from '../../sandbox/certificate/self-signed.ts';
import { ask, sandboxFor } from './client.ts';

test('the certificate is signed by its own key and valid now', () => {
  const certificate = new X509Certificate(selfSigned(['*.api-us1.com']).cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validFrom).getTime()).toBeLessThan(Date.now());
  expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(Date.now());
});

test('it names the hosts, one label deep, and the loopback address', () => {
  const certificate = new X509Certificate(selfSigned(['*.api-us1.com', 'crm.agency.example']).cert);
  expect(certificate.checkHost('acme.api-us1.com')).toBeDefined();
  expect(certificate.checkHost('crm.agency.example')).toBeDefined();
  expect(certificate.checkIP('127.0.0.1')).toBeDefined();
  expect(certificate.checkHost('api-us1.com')).toBeUndefined();
  expect(certificate.checkHost('acme.api-us2.com')).toBeUndefined();
});

test('a client that trusts it connects, one for another name does not', async () => {
  const sandbox = await sandboxFor();
  await expect(ask(sandbox, 'https://acme.api-us1.com/')).resolves.toHaveProperty('status', 404);
  await expect(ask(sandbox, 'https://acme.api-us9.com/')).rejects.toThrow(/altname/i);
});
