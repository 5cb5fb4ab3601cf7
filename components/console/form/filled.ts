import type { Field } from '@/utils/activecampaign/operations/types';
import { valueAt } from '@/utils/activecampaign/requests/body';
import { filterSpot, type Spot } from '@/utils/activecampaign/requests/spot';
import type { FormContext } from './form-context';

/** Whether the request has something at a field, or something was typed there and refused. */
export function isFilled({ page }: FormContext, field: Field, spot: Spot): boolean {
  const { request } = page;
  if (field.type === 'object' || field.type === 'objects') {
    const body = request.body.value;
    return spot.in === 'body' && body.kind === 'json' && valueAt(body.value, spot.place) !== undefined;
  }
  if (request.text(spot, field) !== '') return true;
  return (field.operators ?? []).some((operator) => request.text(filterSpot(field, operator), field) !== '');
}
