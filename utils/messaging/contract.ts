import * as v from 'valibot';
import { colours, environments } from '@/utils/activecampaign/account-marks';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import type { ClipboardState } from '@/utils/clipboard/keeper';
import type { LastBackup } from '@/utils/credentials/backup-note';
import type { Listing } from '@/utils/credentials/listing';
import type { Preview } from '@/utils/credentials/restore/preview';
import type { Undone } from '@/utils/credentials/restore/undo';
import type { CredentialRow } from '@/utils/credentials/row';
import type { BackupReading } from '@/utils/vault/backup/read';
import type { LockPolicy } from '@/utils/vault/lock-policy';
import type { PasskeyPrompt, PasskeyShown } from '@/utils/vault/passkeys-in-header';
import { accountsChannels } from './accounts-channels';
import { from, type InputOf, type ValueOf } from './channel';
import { consoleChannels } from './console-channels';
import { doctorChannels } from './doctor-channels';
import { fetchChannels } from './fetch-channels';
import { handoverChannels } from './handover-channels';
import { historyChannels } from './history-channels';
import { insertChannels } from './insert-channels';
import { integrationsChannels } from './integrations-channels';
import type { RefusalCounts } from './refusals';
import { reportChannels } from './report-channels';
import { rightsChannels } from './rights-channels';
import { rotationChannels } from './rotation-channels';
import { savedChannels } from './saved-channels';
import { watchingChannels } from './watching-channels';

export type { ClipboardState } from '@/utils/clipboard/keeper';
export type { LastBackup } from '@/utils/credentials/backup-note';
export type { CheckingAll } from '@/utils/credentials/check-all';
export type { HandoverShown } from '@/utils/credentials/handover/handover';
export type { Integration } from '@/utils/credentials/integrations/record';
export type { IntegrationChange, IntegrationsListing } from '@/utils/credentials/integrations/store';
export type { Listing } from '@/utils/credentials/listing';
export type { Notice } from '@/utils/credentials/notice';
export type { RightsShown } from '@/utils/credentials/rights/rights';
export type { RotationShown, RotationsShown } from '@/utils/credentials/rotation/shown';
export type { CredentialRow } from '@/utils/credentials/row';
export type { ChangeShown, WatchingShown } from '@/utils/credentials/watching/watching';
export type { Put } from '@/utils/insert/outcome';
export type { Waiting as InsertWaiting } from '@/utils/insert/request';
export type { PasskeyPrompt, PasskeyShown } from '@/utils/vault/passkeys-in-header';
export type { ConsoleAccount } from './console-channels';
export type { RefusalCounts } from './refusals';

/** How the vault is protected, and when it locks by itself. */
export interface ProtectionShown {
  readonly kind: 'device' | 'passphrase';
  readonly locked: boolean;
  /** How many passkeys open it beside the passphrase. */
  readonly passkeys: number;
  readonly policy: LockPolicy;
}

/** What saving came to, as a page of ours sees it. */
export interface SavingShown {
  readonly kind: 'saved' | 'already' | 'beside' | 'changed';
  readonly row: CredentialRow;
}

/**
 * How the pair on a page stands to what is saved. A page can find text even in a closed shadow root, so nothing that
 * the person named goes to one.
 */
export interface Standing {
  /** `locked`: what is saved cannot be told until somebody unlocks Keyring. */
  readonly kind: 'unsaved' | 'saved' | 'another' | 'locked';
  /** What the last check said of the saved key, where this very key is the saved one. */
  readonly state?: Diagnosis['state'];
}

/** What Save to Keyring came to, as the page helpers see it. */
export interface PageSaving {
  readonly kind: SavingShown['kind'];
  readonly state: Diagnosis['state'];
  /** Whose key it is, where ActiveCampaign said so: the page's own user. */
  readonly owner?: string;
}

/** A backup that was made. */
export interface BackupMade {
  readonly text: string;
  readonly accounts: number;
  /** Accounts that could not be read, and so are not in it. */
  readonly unreadable: number;
  /** The same of integrations. */
  readonly unreadableIntegrations: number;
}

/** What opening a backup file came to: a preview, or why there is none. */
export type BackupOpened =
  | { readonly kind: 'preview'; readonly preview: Preview; readonly createdAt: string }
  | { readonly kind: 'only-merge' }
  | { readonly kind: Exclude<BackupReading['kind'], 'ok'> };

/** What a restore came to. */
export type BackupRestored = BackupOpened | { readonly kind: 'restored'; readonly undo?: string };

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const url = v.pipe(v.string(), v.maxLength(2_048));
const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,128}$/i));
const label = v.pipe(v.string(), v.maxLength(200));
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
/** A WebAuthn credential's id: at most 1,023 bytes, base64url. */
const credential = v.pipe(v.string(), v.regex(/^[\w-]{1,1364}$/));
/** 32 bytes, base64url. */
const bytes32 = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const backupFile = v.strictObject({
  text: v.string(),
  passphrase: v.pipe(v.string(), v.maxLength(1_000)),
  mode: v.picklist(['merge', 'replace']),
});
const copied = v.pipe(v.string(), v.maxLength(20_000));
/** A call with its body, written down for another tool. */
const copiedCall = v.pipe(v.string(), v.maxLength(8_000_000));
const nothing = v.strictObject({});
const one = v.strictObject({ id });
const pair = v.strictObject({ url, key });

const ownPage = from('own-page');
const contentScript = from('content-script');

/**
 * Every request there is: who may make it, its shape, and what it answers with. A content script says what its own
 * page shows and learns how that stands; no channel of its answers with a key.
 */
export const contract = {
  ...consoleChannels,
  ...doctorChannels,
  ...fetchChannels,
  ...historyChannels,
  ...savedChannels,
  ...accountsChannels,
  ...watchingChannels,
  ...handoverChannels,
  ...reportChannels,
  ...insertChannels,
  ...rightsChannels,
  ...integrationsChannels,
  ...rotationChannels,
  'credentials.list': ownPage<Listing>()(nothing),
  /** The pair itself, to be copied. The one channel that gives a key. */
  'credentials.reveal': ownPage<{ readonly url: string; readonly key: string }>()(one),
  'credentials.save': ownPage<SavingShown>()(v.strictObject({ url, key, label: v.optional(label) })),
  /** Checks a pair without saving it. */
  'credentials.try': ownPage<Diagnosis>()(pair),
  /** Gives the row with the answer as soon as it has come. */
  'credentials.check': ownPage<CredentialRow>()(one),
  /** Gives the row once what its check has shown is kept; another one where two turned out to be one. */
  'credentials.kept': ownPage<CredentialRow>()(one),
  'credentials.edit': ownPage<CredentialRow>()(
    v.strictObject({
      id,
      label: v.optional(label),
      environment: v.optional(v.picklist(environments)),
      colour: v.optional(v.picklist(colours)),
      pinned: v.optional(v.boolean()),
      tags: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100))),
      url: v.optional(url),
      key: v.optional(key),
    }),
  ),
  'credentials.remove': ownPage<null>()(one),
  'credentials.restore': ownPage<CredentialRow>()(one),
  'credentials.bring-previous-back': ownPage<CredentialRow>()(one),
  /** Whether the passphrase was the one. */
  'vault.unlock': ownPage<boolean>()(v.strictObject({ passphrase })),
  /** Begins anew where nobody can open the vault; what is stored is kept aside. */
  'vault.start-anew': ownPage<null>()(nothing),
  'vault.lock': ownPage<null>()(nothing),
  'vault.protection': ownPage<ProtectionShown>()(nothing),
  /** Sets the passphrase, or changes it if `present` is the one there is; whether it was. */
  'vault.set-passphrase': ownPage<boolean>()(
    v.strictObject({ next: passphrase, present: v.optional(passphrase) }),
  ),
  /** Takes the passphrase away if `present` is the one there is; whether it was. */
  'vault.remove-passphrase': ownPage<boolean>()(v.strictObject({ present: passphrase })),
  /** What to ask the passkeys with that unlock the vault; answered while it is locked. */
  'vault.passkey-prompts': ownPage<readonly PasskeyPrompt[]>()(nothing),
  'vault.passkeys': ownPage<readonly PasskeyShown[]>()(nothing),
  /** Whether the passkey that gave this was one of the vault's. */
  'vault.unlock-with-passkey': ownPage<boolean>()(v.strictObject({ credential, output: bytes32 })),
  /** Adds the passkey that gave this if `present` is the passphrase; whether it was. */
  'vault.add-passkey': ownPage<boolean>()(
    v.strictObject({
      present: passphrase,
      credential,
      salt: bytes32,
      output: bytes32,
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    }),
  ),
  /** Removes a passkey if `present` is the passphrase; whether it was. */
  'vault.remove-passkey': ownPage<boolean>()(v.strictObject({ present: passphrase, credential })),
  'vault.choose-policy': ownPage<null>()(
    v.strictObject({ minutes: v.nullable(v.picklist([1, 5, 15, 60])), withScreen: v.boolean() }),
  ),
  /** The person chose to leave the vault sealed to the browser profile alone. */
  'vault.keep-device': ownPage<null>()(nothing),
  /** The text of a backup file, sealed with a passphrase of its own. */
  'backup.make': ownPage<BackupMade>()(v.strictObject({ passphrase })),
  /** What restoring a backup file would change. */
  'backup.preview': ownPage<BackupOpened>()(backupFile),
  /** Does what a preview showed, and nothing else; `seen` is that preview's mark. */
  'backup.restore': ownPage<BackupRestored>()(v.strictObject({ ...backupFile.entries, seen: url })),
  'backup.undo': ownPage<Undone>()(one),
  /** The last backup that was made here. */
  'backup.last': ownPage<LastBackup | null>()(nothing),
  /** No reminder for a while. */
  'backup.remind-later': ownPage<null>()(nothing),
  'drafts.read': ownPage<string>()(v.strictObject({ name: id })),
  'drafts.write': ownPage<null>()(
    v.strictObject({ name: id, text: v.pipe(v.string(), v.maxLength(1_000_000)) }),
  ),
  /** How it stands with the clipboard; so answer the four below it too. */
  'clipboard.state': ownPage<ClipboardState>()(nothing),
  /** A page of ours copied this: it can be cleared in time. */
  'clipboard.copied': ownPage<ClipboardState>()(v.strictObject({ text: copiedCall })),
  'clipboard.choose': ownPage<ClipboardState>()(
    v.strictObject({ seconds: v.nullable(v.picklist([30, 60, 120, 300])) }),
  ),
  /** The popup asked for the permission to read the clipboard: not now. */
  'clipboard.decline': ownPage<ClipboardState>()(nothing),
  /** Clears it, where it still holds what was copied. */
  'clipboard.clear-now': ownPage<ClipboardState>()(nothing),
  /** How many messages were refused since the browser started. */
  'messaging.refusals': ownPage<RefusalCounts>()(nothing),
  /** Puts the page helpers into the tab in front, for a Developer settings page on a host of its own. */
  'page.look': ownPage<{ readonly found: boolean }>()(
    v.strictObject({ tabId: v.pipe(v.number(), v.integer()) }),
  ),

  /** The watcher saw a Developer settings page: the helpers are wanted in this frame. */
  'page.ready': contentScript<null>()(nothing),
  'page.look-up': contentScript<Standing>()(pair),
  'page.save': contentScript<PageSaving>()(pair),
  /** Takes the last change back that this page's Save made; only while the page still shows the key it saved. */
  'page.undo': contentScript<Standing>()(pair),
  /** The helpers copied this: it can be cleared in time. */
  'page.copied': contentScript<null>()(v.strictObject({ text: copied })),
};

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type Input<Name extends ChannelName> = InputOf<Contract[Name]>;
export type Value<Name extends ChannelName> = ValueOf<Contract[Name]>;
