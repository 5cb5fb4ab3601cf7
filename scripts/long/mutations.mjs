import { unit } from './unit.mjs';

/** Mutated backups and vaults. */
export const run = () => unit('mutations', ['tests/unit/vault/backup', 'tests/unit/credentials/restore']);
