import { expect, test } from 'vitest';
import { createRepository } from '@/utils/credentials/repository';
import { save } from '@/utils/credentials/save';
import { createVault } from '@/utils/vault/vault';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';
import { vaultWorld } from '../support/vault-world';

const acme = { address: address('https://acme.api-us1.com'), key: keyOf('a') };

/** Two accounts, in a vault that counts what is opened of it. */
async function twoAccounts() {
  const vault = createVault(vaultWorld());
  let opened = 0;
  const counting = {
    ...vault,
    contents: async (prefix: string) => {
      const contents = await vault.contents(prefix);
      opened += contents.values.size;
      return contents;
    },
  };
  const world = { ...credentialsWorld(), vault: counting, repository: createRepository(counting) };
  const { credential } = await save(acme, world);
  await save({ address: address('https://brightdental.api-us1.com'), key: keyOf('b') }, world);
  await world.repository.all();
  opened = 0;
  return { world, vault, credential, opened: () => opened };
}

test('what concerns one account opens no other’s records', async () => {
  const { world, credential, opened } = await twoAccounts();
  expect(await world.repository.ofAccount('acme')).toEqual([credential]);
  expect(await world.repository.colours()).toHaveLength(2);
  expect(opened()).toBe(0);
});

test('what was written or removed since is known, also of another account than before', async () => {
  const { world, credential } = await twoAccounts();
  await world.repository.put({ ...credential, account: 'cobalt', id: 'beside' });
  expect((await world.repository.ofAccount('cobalt')).map(({ id }) => id)).toEqual(['beside']);
  await world.repository.put({ ...credential, account: 'cobalt' });
  expect(await world.repository.ofAccount('acme')).toEqual([]);
  expect(await world.repository.ofAccount('cobalt')).toHaveLength(2);
  await world.repository.remove('beside');
  expect(await world.repository.ofAccount('cobalt')).toHaveLength(1);
});

test('a record that is written while all are read is not overlooked', async () => {
  const { world, credential } = await twoAccounts();
  world.repository.forget();
  const reading = world.repository.all();
  const writing = world.repository.put({ ...credential, id: 'late' });
  await Promise.all([reading, writing]);
  expect((await world.repository.ofAccount('acme')).map(({ id }) => id).sort()).toEqual(
    [credential.id, 'late'].sort(),
  );
});

test('what was forgotten is read again', async () => {
  const { world, vault, credential, opened } = await twoAccounts();
  await vault.write({ 'credential/other': { ...credential, id: 'other' } });
  world.repository.forget();
  expect(await world.repository.ofAccount('acme')).toHaveLength(2);
  expect(opened()).toBe(3);
});

test('a write that failed is not believed', async () => {
  const { world, credential, vault } = await twoAccounts();
  const failing = createRepository({
    ...vault,
    write: async () => {
      throw new Error('no room');
    },
  });
  await failing.all();
  await expect(failing.put({ ...credential, account: 'cobalt' })).rejects.toThrow('no room');
  expect(await failing.ofAccount('acme')).toEqual([credential]);
  expect(await world.repository.ofAccount('acme')).toEqual([credential]);
});
