import type { Method } from '@/utils/activecampaign/operations/types';

/** The verb of a request, told apart by its colour too. */
export const MethodBadge = ({ method }: { method: Method }) => (
  <span class={`method ${method.toLowerCase()}`}>{method}</span>
);
