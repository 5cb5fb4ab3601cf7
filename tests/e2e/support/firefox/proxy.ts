import http from 'node:http';
import net, { type Socket } from 'node:net';
import { listen } from '../listen.ts';

export interface HostProxy {
  readonly port: number;
  /** Every host outside the sandbox that something tried to reach, in order. */
  readonly blocked: readonly string[];
  close(): Promise<void>;
}

/** A CONNECT proxy that leads the sandbox's hosts to the sandbox, and refuses and notes all others. */
export async function startProxy(hosts: readonly string[], sandboxPort: number): Promise<HostProxy> {
  const blocked: string[] = [];
  const server = http.createServer((request, response) => {
    blocked.push(String(request.url));
    response.writeHead(502).end();
  });
  server.on('connect', (request: http.IncomingMessage, client: Socket, head: Buffer) => {
    client.on('error', () => client.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !hosts.some((pattern) => isHostOf(pattern, host))) {
      blocked.push(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const sandbox = net.connect(sandboxPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      sandbox.write(head);
      sandbox.pipe(client).pipe(sandbox);
    });
    sandbox.on('error', () => client.destroy());
    sandbox.on('close', () => client.destroy());
    client.on('close', () => sandbox.destroy());
  });
  const { port, close } = await listen(server);
  return { port, blocked, close };
}

/** Whether a host is the pattern's: `*.example.com`, or a host by itself. */
function isHostOf(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
