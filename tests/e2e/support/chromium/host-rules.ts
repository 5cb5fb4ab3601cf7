/**
 * Chromium's host map: the sandbox's hosts go to the sandbox, `*.invalid` does not resolve (as in truth), and all
 * else goes to the trap, which notes the name and answers nothing.
 */
export function hostRules(hosts: readonly string[], sandboxPort: number, trapPort: number): string {
  return [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sandboxPort}`),
    'MAP *.invalid ~NOTFOUND',
    `MAP * 127.0.0.1:${trapPort}`,
    'EXCLUDE 127.0.0.1',
  ].join(', ');
}
