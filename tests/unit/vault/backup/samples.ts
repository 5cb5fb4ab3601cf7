import { hexOf, seeded } from '../../activecampaign/seeded';

export const passphrase = 'correct horse battery staple';

export const backupWorld = {
  // Cheap: what is tested here does not depend on the cost.
  iterations: 10,
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  clock: () => Date.UTC(2026, 4, 3, 22, 15),
};

const names = ['Acme Outdoor', 'Borealis Coffee', 'Crème Brûlée & Söhne', 'Delta "Quoted" Ltd', 'Été 東京'];

/** Records as they lie in the vault, of different length. */
export function records(count: number): ReadonlyMap<string, unknown> {
  const random = seeded(7);
  return new Map(
    Array.from({ length: count }, (_, at) => [
      `credential/id-${at}`,
      {
        id: `id-${at}`,
        account: `tenant${at}`,
        origin: `https://tenant${at}.api-us1.com`,
        key: hexOf(72, random),
        label: names[at % names.length] ?? '',
        owner: {
          id: '1',
          name: 'Nora Lindqvist',
          email: `nora.lindqvist@tenant${at}.test`,
          username: 'nora',
        },
        createdAt: at,
        usedAt: at,
      },
    ]),
  );
}
