/**
 * The host that a TLS ClientHello asks for (RFC 8446 section 4.1.2, RFC 6066 section 3); undefined where the bytes
 * are no ClientHello, are cut short, or name no host.
 */
export function serverName(hello: Buffer): string | undefined {
  const HANDSHAKE = 22;
  const SERVER_NAME = 0;
  if (hello[0] !== HANDSHAKE) return undefined;
  try {
    let at = 5 + 4 + 2 + 32; // record and handshake headers, version, random
    at += 1 + hello.readUInt8(at); // session id
    at += 2 + hello.readUInt16BE(at); // cipher suites
    at += 1 + hello.readUInt8(at); // compression methods
    const end = at + 2 + hello.readUInt16BE(at);
    at += 2;
    while (at < end) {
      const type = hello.readUInt16BE(at);
      const length = hello.readUInt16BE(at + 2);
      if (type === SERVER_NAME) return hello.toString('latin1', at + 9, at + 4 + length);
      at += 4 + length;
    }
  } catch {
    // Read past the end: the hello came in more than one packet.
  }
  return undefined;
}
