import net from 'node:net';
import { listen } from '../listen.ts';
import { serverName } from './server-name.ts';

export interface Trap {
  readonly port: number;
  /** Every host that something tried to reach, in order. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** A server that notes for which host a connection was meant, and hangs up. */
export async function setTrap(): Promise<Trap> {
  const hosts: string[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (hello) => {
      hosts.push(serverName(hello) ?? /^host: *(\S+)/im.exec(hello.toString('latin1'))?.[1] ?? 'unnamed');
      socket.destroy();
    });
  });
  const { port, close } = await listen(server);
  return { port, hosts, close };
}
