import type { DiagnosisMessages } from '../../screens';
import { diagnosis, headings } from '../diagnosis';

/** Ce que dit la fenêtre d’une clé qui ne fonctionne pas. */
export const messages: DiagnosisMessages = { diagnosis, headings };
