import type { CDPSession } from '@playwright/test';
import type { Tab } from '../surface.ts';
import { PageSurface } from './page-surface.ts';

/** Something that makes and keeps passkeys, played by Chromium for one tab. The person is there, and consents. */
export interface VirtualAuthenticator {
  /** Takes it away, with the passkeys in it, and puts another in its place. */
  replace(options?: { readonly hasPrf?: boolean }): Promise<void>;
  /** How many passkeys it keeps. */
  count(): Promise<number>;
}

/**
 * Gives a tab an authenticator of its own. It goes with the tab; and, as Chromium has it, with any other DevTools
 * session of that tab that ends: so evaluate nothing in the tab (`evaluate`, `everything`, `axe`), and open no toolbar
 * popup (which is looked for among all pages), until it is done with.
 */
export async function virtualAuthenticator(
  tab: Tab,
  options: { readonly hasPrf?: boolean } = {},
): Promise<VirtualAuthenticator> {
  if (!(tab instanceof PageSurface)) throw new TypeError('This tab is not one of Chromium');
  const session = await tab.page.context().newCDPSession(tab.page);
  await session.send('WebAuthn.enable', { enableUI: false });
  let authenticatorId = await add(session, options);
  return {
    async replace(next = {}) {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      authenticatorId = await add(session, next);
    },
    async count() {
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
      return credentials.length;
    },
  };
}

async function add(session: CDPSession, { hasPrf = true }: { readonly hasPrf?: boolean }): Promise<string> {
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
      automaticPresenceSimulation: true,
    },
  });
  return authenticatorId;
}
