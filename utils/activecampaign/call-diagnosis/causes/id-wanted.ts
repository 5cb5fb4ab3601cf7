import { restingOn, weighSuspects } from '../findings';
import type { SentValue } from '../sent-values';
import type { CallCause, CallReading } from '../types';

/** A number, several with commas or as JSON, or the id of a custom object. */
const id = /^(?:[\d\s,"[\]-]*|[0-9a-f]{8}-[0-9a-f-]{27})$/i;

/** Whether a field takes the ids that ActiveCampaign numbers its records with. */
function isName({ value, field }: SentValue): boolean {
  if (typeof value !== 'string' || !field || id.test(value) || /^(?:\{|%7B)/i.test(value)) return false;
  const type = field.type === 'values' ? field.of : field.type;
  const example = Array.isArray(field.example) ? (field.example as readonly unknown[])[0] : field.example;
  return (type === 'id' || field.picks !== undefined) && /^\d+$/.test(String(example ?? '1'));
}

/** A name stands where the API wants an id: `"tag": "vip"`, `/contacts/jane@example.com`. */
export const idWanted = {
  id: 'id-wanted',
  weigh: (reading: CallReading) => {
    const suspects = reading.request.values.filter(isName);
    const inPath = suspects.filter((one) => one.in === 'path').map(({ name }) => name);
    const looked = [400, 403, 404, 422].includes(reading.status);
    if (looked && inPath.length > 0) return restingOn(inPath, 'shown');
    return weighSuspects(
      reading,
      suspects.map(({ name }) => name),
    );
  },
} as const satisfies CallCause;
