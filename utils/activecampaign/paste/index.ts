export { readPaste } from './read-paste';
export type { FoundAddress, FoundKey, PastePair, PasteProblem, PasteReading, PasteRepair } from './types';
