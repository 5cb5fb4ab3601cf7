import type { Field } from '@/utils/activecampaign/operations/types';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import { FieldRow } from './FieldRow';
import { FilterRow } from './FilterRow';
import type { FormContext } from './form-context';
import { ObjectField } from './ObjectField';
import { ObjectsField } from './ObjectsField';

/** A field of whatever type. */
export function FieldOrObject({ context, field, spot }: { context: FormContext; field: Field; spot: Spot }) {
  if (spot.in === 'body' && field.type === 'object') {
    return <ObjectField context={context} field={field} place={spot.place} />;
  }
  if (spot.in === 'body' && field.type === 'objects') {
    return <ObjectsField context={context} field={field} place={spot.place} />;
  }
  if (field.operators) return <FilterRow context={context} field={field} />;
  return <FieldRow context={context} field={field} spot={spot} />;
}
