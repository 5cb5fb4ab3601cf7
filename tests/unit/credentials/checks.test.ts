import { expect, test } from 'vitest';
import { createChecks } from '@/utils/credentials/checks';
import { createRepository } from '@/utils/credentials/repository';
import { save } from '@/utils/credentials/save';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';

/** One saved account, whose records are written as the test says. */
async function saved(write: (written: () => Promise<void>) => Promise<void>) {
  const base = credentialsWorld();
  const { credential } = await save(
    { address: address('https://acme.api-us1.com'), key: keyOf('a'), label: 'Acme' },
    base,
  );
  const vault = {
    ...base.vault,
    write: (values: Readonly<Record<string, unknown>>) => write(() => base.vault.write(values)),
  };
  const world = { ...base, vault, repository: createRepository(vault) };
  const lastCheck = async () => (await base.repository.get(credential.id))?.lastCheck;
  return { checks: createChecks(world), id: credential.id, before: credential.lastCheck, lastCheck };
}

test('the answer is given before it is kept, and kept as it was given', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { checks, id, before, lastCheck } = await saved(async (written) => {
    await held;
    await written();
  });
  const answered = await checks.answered(id);
  expect(answered?.lastCheck).not.toEqual(before);
  expect(await lastCheck()).toEqual(before);
  release();
  expect((await checks.kept(id))?.lastCheck).toEqual(answered?.lastCheck);
  expect(await lastCheck()).toEqual(answered?.lastCheck);
});

test('who waits for an answer to be kept hears that it could not be', async () => {
  const { checks, id, before, lastCheck } = await saved(() => Promise.reject(new Error('The disk is full')));
  expect((await checks.answered(id))?.lastCheck).not.toEqual(before);
  await expect(checks.kept(id)).rejects.toThrow('The disk is full');
  expect(await lastCheck()).toEqual(before);
});

test('a background that does not know of the check gives the record as it is', async () => {
  const { checks, id, before } = await saved((written) => written());
  expect((await checks.kept(id))?.lastCheck).toEqual(before);
  expect(await checks.kept('gone')).toBeUndefined();
  expect(await checks.answered('gone')).toBeUndefined();
});

test('what was asked before a lock is not answered after it', async () => {
  const { checks, id } = await saved((written) => written());
  const answer = checks.answered(id);
  checks.forget();
  await expect(answer).rejects.toThrow('locked');
});
