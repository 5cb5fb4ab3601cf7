import { kindNames } from '../integration-kinds';
import { useOffer } from '../use-offer';

/** What the popup says where it offers to note that a site uses a key. */
export const messages = { kindNames, offer: useOffer };
