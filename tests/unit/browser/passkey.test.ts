import { afterEach, expect, test, vi } from 'vitest';
import { authenticator } from '@/utils/browser/passkey';

afterEach(() => vi.unstubAllGlobals());

interface Results {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first: string } };
}

const salt = 'A'.repeat(43);
const evaluated: Results = { prf: { results: { first: 'output' } } };

/** A browser whose authenticator answers with this; what it was asked is noted. */
function browserWith(answers: {
  readonly create?: Results | Error;
  readonly get?: Results | Error;
  readonly platform?: boolean;
}) {
  const asked: { create: unknown[]; get: unknown[]; forgotten: unknown[] } = {
    create: [],
    get: [],
    forgotten: [],
  };
  class PublicKeyCredential {
    static parseCreationOptionsFromJSON = (options: unknown) => options;
    static parseRequestOptionsFromJSON = (options: unknown) => options;
    static getClientCapabilities = async () => ({ 'extension:prf': true });
    static isUserVerifyingPlatformAuthenticatorAvailable = async () => answers.platform ?? true;
    static signalUnknownCredential = async (which: unknown) => void asked.forgotten.push(which);
    readonly toJSON: () => unknown;
    constructor(results: Results) {
      this.toJSON = () => ({ id: 'one', clientExtensionResults: results });
    }
  }
  const answer = async (which: 'create' | 'get', options: { readonly publicKey: unknown }) => {
    asked[which].push(options.publicKey);
    const given = answers[which] ?? {};
    if (given instanceof Error) throw given;
    return new PublicKeyCredential(given);
  };
  vi.stubGlobal('PublicKeyCredential', PublicKeyCredential);
  vi.stubGlobal('location', { host: 'keyring' });
  vi.stubGlobal('navigator', {
    credentials: {
      create: (options: { publicKey: unknown }) => answer('create', options),
      get: (options: { publicKey: unknown }) => answer('get', options),
    },
  });
  return asked;
}

test('a passkey that is evaluated when it is made is asked once', async () => {
  const asked = browserWith({ create: { prf: { enabled: true, results: { first: 'output' } } } });
  const made = await authenticator.create('Laptop', ['kept']);
  expect(made).toEqual({
    ok: true,
    given: { credential: 'one', output: 'output', salt: expect.stringMatching(/^[\w-]{43}$/) },
  });
  expect(asked.get).toEqual([]);
  expect(asked.create).toEqual([
    expect.objectContaining({
      rp: { name: 'Keyring for ActiveCampaign' },
      excludeCredentials: [{ type: 'public-key', id: 'kept' }],
      authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
    }),
  ]);
});

test('one that is evaluated only later is asked again, at the same salt', async () => {
  const asked = browserWith({ create: { prf: { enabled: true } }, get: evaluated });
  const made = await authenticator.create('Laptop', []);
  const used = made.ok ? made.given.salt : '';
  expect(made).toEqual({ ok: true, given: { credential: 'one', output: 'output', salt: used } });
  expect(asked.create).toEqual([expect.objectContaining({ extensions: { prf: { eval: { first: used } } } })]);
  expect(asked.get).toEqual([
    expect.objectContaining({
      userVerification: 'required',
      extensions: { prf: { evalByCredential: { one: { first: used } } } },
    }),
  ]);
});

test.each<[string, Results, Results | Error, string]>([
  ['without the extension', {}, evaluated, 'no-prf'],
  ['with the extension off', { prf: { enabled: false } }, evaluated, 'no-prf'],
  ['that gives nothing when asked', { prf: { enabled: true } }, {}, 'no-prf'],
  [
    'that is refused when asked',
    { prf: { enabled: true } },
    new DOMException('', 'NotAllowedError'),
    'cancelled',
  ],
])('a passkey %s is forgotten', async (_what, create, get, problem) => {
  const asked = browserWith({ create, get });
  expect(await authenticator.create('Laptop', [])).toEqual({ ok: false, problem });
  expect(asked.forgotten).toEqual([{ rpId: 'keyring', credentialId: 'one' }]);
});

test.each<[string, boolean, string]>([
  ['NotAllowedError', true, 'cancelled'],
  ['NotAllowedError', false, 'no-authenticator'],
  ['ConstraintError', true, 'no-authenticator'],
  ['NotSupportedError', true, 'no-authenticator'],
  ['InvalidStateError', true, 'exists'],
  ['TimeoutError', true, 'timed-out'],
  ['SecurityError', true, 'failed'],
])('%s (an authenticator in the computer: %s) is %s', async (name, platform, problem) => {
  const thrown = new DOMException('', name);
  const asked = browserWith({ create: thrown, get: thrown, platform });
  expect(await authenticator.create('Laptop', [])).toEqual({ ok: false, problem });
  expect(await authenticator.ask([{ credential: 'one', salt }])).toEqual({ ok: false, problem });
  expect(asked.forgotten).toEqual([]);
});

test('a passkey that was not asked for is not taken', async () => {
  browserWith({ get: evaluated });
  expect(await authenticator.ask([{ credential: 'another', salt }])).toEqual({
    ok: false,
    problem: 'failed',
  });
});

test('a browser that cannot say what it can is too old', async () => {
  vi.stubGlobal('PublicKeyCredential', undefined);
  expect(await authenticator.isUsable()).toBe(false);
  vi.stubGlobal('PublicKeyCredential', {});
  expect(await authenticator.isUsable()).toBe(false);
  vi.stubGlobal('PublicKeyCredential', { getClientCapabilities: async () => ({ 'extension:prf': false }) });
  expect(await authenticator.isUsable()).toBe(false);
  browserWith({});
  expect(await authenticator.isUsable()).toBe(true);
});
