export { findPair } from './find-pair';
export type { Finding, FoundPair, NotFound } from './finding';
export { isDeveloperPage } from './page';
