import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';

/** Whether a request changes nothing, so that it can be sent again without a thought. In doubt it does. */
export const readsOnly = (operation: Operation | undefined, { method, target }: RequestDraft): boolean =>
  operation ? operation.effect === 'read' : method === 'GET' && target.startsWith('/api/3/');
