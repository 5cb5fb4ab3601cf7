import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createRateLimit } from './api/rate-limit.ts';
import { selfSigned } from './certificate/self-signed.ts';
import type { FaultRule } from './server/faults/rule.ts';
import { createSwitchboard } from './server/faults/switchboard.ts';
import { HOSTS } from './server/hosts.ts';
import { createListener } from './server/listener.ts';
import type { LoggedRequest } from './server/log.ts';
import type { AccountState } from './world/account.ts';
import { createWorld } from './world/world.ts';

export type { FaultKind, FaultRule } from './server/faults/rule.ts';
export type { LoggedRequest } from './server/log.ts';
export type { AccountState, UserState } from './world/account.ts';

export interface Sandbox {
  /** On 127.0.0.1. */
  port: number;
  /** Base64 SHA-256 of the certificate's public key, for --ignore-certificate-errors-spki-list. */
  spki: string;
  /** The certificate, PEM: the `ca` of a Node client. */
  cert: string;
  /** Host patterns it plays. */
  hosts: string[];
  /** Every request so far but those to the control path, oldest first. */
  log: LoggedRequest[];
  /** acme, brightdental, cobalt-dev, ecole-numerique, or one that was added. */
  account(name: string): AccountState;
  /** Gives a user a new key and returns it. The old one is refused at once. */
  resetKey(account: string, userId: string): string;
  /** The user's key is refused at once. */
  deleteUser(account: string, userId: string): void;
  /** Adds client-001, client-002 and so on, with so many contacts each: 20, if left out. */
  addAccounts(count: number, contacts?: number): AccountState[];
  /** Lets matching requests go wrong, until it is spent or cleared. */
  fault(rule: FaultRule): void;
  clearFaults(): void;
  clearLog(): void;
  /** Cuts every open connection, held answers too. */
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** A free one, if left out. */
  port?: number;
  /** Milliseconds since 1970; Date.now, if left out. */
  now?: () => number;
  /** What the keys derive from. The same seed gives the same keys. */
  seed?: string;
}

/** Starts an HTTPS server on 127.0.0.1 that plays the hosts of ActiveCampaign. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld(options.seed ?? 'keyring');
  const faults = createSwitchboard();
  const log: LoggedRequest[] = [];
  const certificate = selfSigned(HOSTS);
  const listener = createListener({
    world,
    faults,
    log,
    rateLimit: createRateLimit(),
    now: options.now ?? Date.now,
  });
  const server = createServer({ key: certificate.key, cert: certificate.cert }, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    spki: certificate.spki,
    cert: certificate.cert,
    hosts: HOSTS,
    log,
    account: world.account,
    resetKey: (account, userId) => world.account(account).resetKey(userId),
    deleteUser: (account, userId) => void world.account(account).table('users').remove(userId),
    addAccounts: world.addAccounts,
    fault: faults.add,
    clearFaults: faults.clear,
    clearLog() {
      log.length = 0;
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}
