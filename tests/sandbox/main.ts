import { startSandbox } from './sandbox.ts';

const port = Number(process.env.PORT ?? 0);
const sandbox = await startSandbox({ port });
const map = sandbox.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sandbox.port}`).join(', ');

console.log(`The sandbox listens on https://127.0.0.1:${sandbox.port} and plays ${sandbox.hosts.join(', ')}.

Point a Chromium at it:
  chromium --user-data-dir="$(mktemp -d)" \\
    --host-resolver-rules="${map}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1" \\
    --ignore-certificate-errors-spki-list=${sandbox.spki} \\
    https://acme.activehosted.com/app/settings/developer

Or ask it directly:
  curl -k --connect-to ::127.0.0.1:${sandbox.port} -H "Api-Token: ${sandbox.account('acme').users[0]?.key}" \\
    https://acme.api-us1.com/api/3/users/me

Accounts and keys: https://127.0.0.1:${sandbox.port}/__sandbox/state. Ctrl+C ends it.`);

process.once('SIGINT', () => void sandbox.close());
process.once('SIGTERM', () => void sandbox.close());
