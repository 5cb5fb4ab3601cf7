/**
 * Chromium's host map: the sandbox's hosts go to the sandbox, `*.invalid` does not resolve (as in truth), and all
 * else goes to the trap, which notes the name and answers nothing. Without a trap nothing else resolves.
 */
export function hostRules(hosts: readonly string[], sandboxPort: number, trapPort?: number): string {
  const rest = trapPort === undefined ? 'MAP * ~NOTFOUND' : `MAP * 127.0.0.1:${trapPort}`;
  return [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sandboxPort}`),
    'MAP *.invalid ~NOTFOUND',
    rest,
    'EXCLUDE 127.0.0.1',
  ].join(', ');
}
