import { callCauses } from '../call-diagnosis';
import { report } from '../report';

/** What a report says, in its own language, whatever the console's is. */
export const messages = { callCauses, report };
