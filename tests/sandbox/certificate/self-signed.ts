import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, identifier, integer, octets, sequence, set, tagged, text, time, yes } from './der.ts';

export interface Certificate {
  /** Private key, PEM. */
  key: string;
  /** Certificate, PEM. */
  cert: string;
  /** Base64 SHA-256 of the public key's SPKI: what Chromium's --ignore-certificate-errors-spki-list takes. */
  spki: string;
}

const DAY = 24 * 60 * 60 * 1000;
const ECDSA_WITH_SHA256 = sequence(identifier('1.2.840.10045.4.3.2'));

function extension(id: string, critical: boolean, value: Uint8Array): Uint8Array {
  return sequence(identifier(id), ...(critical ? [yes()] : []), octets(value));
}

function names(hosts: string[]): Uint8Array {
  const dns = hosts.map((host) => tagged(2, 'primitive', Buffer.from(host, 'ascii')));
  const loopback = tagged(7, 'primitive', Buffer.from([127, 0, 0, 1]));
  return sequence(...dns, loopback);
}

function pem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * A fresh self-signed certificate for these host patterns and 127.0.0.1, valid from yesterday for 30 days.
 * Made here and not by openssl, so that the sandbox runs on a machine that has Node alone.
 */
export function selfSigned(hosts: string[], now: Date = new Date()): Certificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(set(sequence(identifier('2.5.4.3'), text('Keyring sandbox'))));
  const validity = sequence(time(new Date(now.getTime() - DAY)), time(new Date(now.getTime() + 30 * DAY)));
  const extensions = sequence(
    extension('2.5.29.19', true, sequence()),
    extension('2.5.29.17', false, names(hosts)),
    extension('2.5.29.37', false, sequence(identifier('1.3.6.1.5.5.7.3.1'))),
  );
  const signed = sequence(
    tagged(0, 'constructed', integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(12)])),
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    publicKey,
    tagged(3, 'constructed', extensions),
  );
  const signature = sign('sha256', signed, { key: pair.privateKey, dsaEncoding: 'der' });
  return {
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', sequence(signed, ECDSA_WITH_SHA256, bits(signature))),
    spki: createHash('sha256').update(publicKey).digest('base64'),
  };
}
