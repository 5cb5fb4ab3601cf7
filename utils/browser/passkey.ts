/** What a passkey is asked with: the credential's id, and what its PRF is evaluated at (32 bytes). Both base64url. */
export interface Prompt {
  readonly credential: string;
  readonly salt: string;
}

/** What a passkey gave: `output` is what its PRF came to, 32 bytes, base64url. */
export interface Given extends Prompt {
  readonly output: string;
}

/** Why there is nothing from a passkey. */
export type PasskeyProblem =
  /** The person closed the prompt, or no passkey that was asked for is within reach: browsers do not tell which. */
  | 'cancelled'
  /** As before, and this computer has nothing of its own that could hold a passkey. */
  | 'no-authenticator'
  /** Nobody answered the prompt. */
  | 'timed-out'
  /** It has no PRF, so nothing can be sealed with it. */
  | 'no-prf'
  /** There is one already where it was to be made. */
  | 'exists'
  | 'failed';

export type Asked =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly problem: PasskeyProblem };

/** The browser's way to passkeys. Needs a page in a tab: a popup may close at the prompt. Never rejects. */
export interface Authenticator {
  /** Whether this browser can use passkeys for Keyring. */
  isUsable(): Promise<boolean>;
  /** Makes a passkey of that name, unless one of `present` (ids) is there already, and evaluates its PRF. */
  create(name: string, present: readonly string[]): Promise<Asked>;
  /** Asks for any one of these. */
  ask(prompts: readonly Prompt[]): Promise<Asked>;
  /** Tells whoever keeps the passkey that it is of no use any more, where the browser has a way to. */
  forget(credential: string): Promise<void>;
}

/** As WebAuthn writes a credential in JSON, so far as it concerns us. */
interface CredentialJson {
  readonly id: string;
  readonly clientExtensionResults: {
    readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: string } };
  };
}

/** How long a prompt may wait for the person, in ms. */
const patience = 120_000;

/** The browser's own limit lies behind ours: it would say the same of it as of a closed prompt. */
const timeout = 2 * patience;

const randomBytes = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const descriptors = (ids: readonly string[]) => ids.map((id) => ({ type: 'public-key' as const, id }));

// The extension's own id is the relying party, by default: no web page can ask for what was made for it. Nobody looks at
// signatures: what the PRF gives is the proof, since it opens the vault or does not.
const creation = (
  name: string,
  present: readonly string[],
  salt: string,
): PublicKeyCredentialCreationOptions =>
  PublicKeyCredential.parseCreationOptionsFromJSON({
    rp: { name: 'Keyring for ActiveCampaign' },
    user: { id: randomBytes(), name: `Keyring: ${name}`, displayName: `Keyring: ${name}` },
    challenge: randomBytes(),
    // ES256, EdDSA, RS256: whatever the authenticator has.
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: descriptors(present),
    authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
    timeout,
    extensions: { prf: { eval: { first: salt } } },
  });

const request = (prompts: readonly Prompt[]): PublicKeyCredentialRequestOptions =>
  PublicKeyCredential.parseRequestOptionsFromJSON({
    challenge: randomBytes(),
    allowCredentials: descriptors(prompts.map(({ credential }) => credential)),
    userVerification: 'required',
    timeout,
    extensions: {
      prf: {
        evalByCredential: Object.fromEntries(
          prompts.map(({ credential, salt }) => [credential, { first: salt }]),
        ),
      },
    },
  });

const asJson = (credential: Credential | null): CredentialJson | undefined =>
  credential instanceof PublicKeyCredential ? (credential.toJSON() as CredentialJson) : undefined;

async function problemOf(thrown: unknown): Promise<PasskeyProblem> {
  switch (thrown instanceof DOMException ? thrown.name : '') {
    case 'TimeoutError':
      return 'timed-out';
    case 'InvalidStateError':
      return 'exists';
    case 'NotAllowedError':
      return (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())
        ? 'cancelled'
        : 'no-authenticator';
    case 'ConstraintError':
    case 'NotSupportedError':
      return 'no-authenticator';
    default:
      return 'failed';
  }
}

const attempt = async (work: () => Promise<Asked>): Promise<Asked> => {
  try {
    return await work();
  } catch (thrown) {
    return { ok: false, problem: await problemOf(thrown) };
  }
};

const ask = (prompts: readonly Prompt[]): Promise<Asked> =>
  attempt(async () => {
    const found = await navigator.credentials.get({
      publicKey: request(prompts),
      signal: AbortSignal.timeout(patience),
    });
    const { id, clientExtensionResults } = asJson(found) ?? {};
    const prompt = prompts.find(({ credential }) => credential === id);
    const output = clientExtensionResults?.prf?.results?.first;
    if (!prompt) return { ok: false, problem: 'failed' };
    return output === undefined
      ? { ok: false, problem: 'no-prf' }
      : { ok: true, given: { ...prompt, output } };
  });

const forget = async (credentialId: string): Promise<void> => {
  const rpId = location.host;
  await PublicKeyCredential.signalUnknownCredential?.({ rpId, credentialId }).catch(() => undefined);
};

/** Chromium's passkeys. Firefox takes no extension for a relying party. */
export const authenticator: Authenticator = {
  ask,
  forget,
  async isUsable() {
    // Older than this question (Chromium 133), the browser lacks something else that passkeys need here, X25519.
    const capabilities = await globalThis.PublicKeyCredential?.getClientCapabilities?.();
    return capabilities?.['extension:prf'] === true;
  },
  create: (name, present) =>
    attempt(async () => {
      const salt = randomBytes();
      const made = await navigator.credentials.create({
        publicKey: creation(name, present, salt),
        signal: AbortSignal.timeout(patience),
      });
      const { id, clientExtensionResults } = asJson(made) ?? {};
      if (id === undefined) return { ok: false, problem: 'failed' };
      const prompt = { credential: id, salt };
      const { enabled, results } = clientExtensionResults?.prf ?? {};
      if (results?.first !== undefined) return { ok: true, given: { ...prompt, output: results.first } };
      // Many evaluate it only once the passkey is there.
      const asked: Asked = enabled ? await ask([prompt]) : { ok: false, problem: 'no-prf' };
      if (!asked.ok) await forget(id);
      return asked;
    }),
};
