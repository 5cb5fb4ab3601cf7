import type { CallWorld } from '@/utils/calls/send';
import type { CredentialsWorld } from '../world';

/** Names the network errors that fetch hides, where the person allowed it. */
export interface NetworkNames {
  permitted(): Promise<boolean>;
  /** Does the work and listens meanwhile to what became of our own calls of that origin; '' where nothing was heard. */
  during<T>(origin: string, work: () => Promise<T>): Promise<{ readonly value: T; readonly error: string }>;
}

/** What the doctor stands on. Of the vault it only reads. */
export interface DoctorWorld {
  readonly repository: Pick<CredentialsWorld['repository'], 'all' | 'get'>;
  readonly calls: CallWorld;
  readonly networkNames: NetworkNames;
}
