import type { Language } from '@/utils/i18n/language';
import { diagnosisScreen } from '@/utils/i18n/popup-screens';
import type { CredentialRow } from '@/utils/state/shown';
import { lazily } from './lazily';
import { preload } from './use-loaded';

const load = async () => (await import('./DiagnosisDetails')).DiagnosisDetails;

/** What is the matter with a key: loaded where there is one that does not work. */
export const Diagnosis = lazily(load);

/** Whether there is something to say of an account's last check beyond that the key works. */
export const needsDiagnosis = ({ lastCheck }: CredentialRow): boolean =>
  lastCheck !== undefined && lastCheck.diagnosis.state !== 'good';

/** Loads it before it is to be seen, so that nothing moves under the eyes. */
export async function preloadDiagnosis(language: Language): Promise<void> {
  await Promise.all([preload(load), preload(diagnosisScreen[language])]);
}
