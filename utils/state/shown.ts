/** The shapes that pages show, as the contract names them: a component needs to know no more of messaging. */
export type {
  BackupOpened,
  ClipboardState,
  CredentialRow,
  HandoverShown,
  InsertWaiting,
  Integration,
  IntegrationsListing,
  Listing,
  Notice,
  PasskeyShown,
  ProtectionShown,
  Put,
  RefusalCounts,
  RightsShown,
  RotationShown,
  RotationsShown,
  SavingShown,
  WatchingShown,
} from '@/utils/messaging/contract';
export type { ReplyError } from '@/utils/messaging/reply';
