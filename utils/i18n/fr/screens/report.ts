import { callCauses } from '../call-diagnosis';
import { report } from '../report';

/** Ce que dit un rapport, dans sa langue à lui, quelle que soit celle de la console. */
export const messages = { callCauses, report };
