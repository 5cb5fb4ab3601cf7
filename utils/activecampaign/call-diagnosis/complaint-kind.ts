import type { Complaint, ComplaintKind } from './types';

const byCode: Readonly<Record<string, ComplaintKind>> = {
  duplicate: 'duplicate',
  field_missing: 'missing',
  related_missing: 'record',
};

/** Texts that say no more than the status does. */
const bare =
  /^(?:forbidden|not found|bad request|unauthori[sz]ed|access denied|unprocessable (?:entity|content)|method not allowed|(?:internal )?server error|conflict|error)\.?$/i;

/** The narrow ones before the wide ones: the first that fits is what the complaint comes to. */
const byText: readonly (readonly [ComplaintKind, RegExp])[] = [
  ['rate', /rate.?limit|too many requests|requested per minute/i],
  ['query', /invalid (?:filter|order|sort)|unknown (?:filter|order|sort)|order direction/i],
  [
    'plan',
    /\bupgrade\b|\b(?:your|current|account.?s?|this) plan\b|not (?:included|available) (?:in|on|for) (?:your|this)|feature (?:is )?(?:not|disabled)/i,
  ],
  ['permission', /\bpermissions?\b|not allowed to|privilege|\bonly (?:an )?admin/i],
  [
    'duplicate',
    /\balready (?:a|an|associated|been|exists?|in use|taken|there)\b|must be unique|\bduplicate\b/i,
  ],
  [
    'record',
    /no results? found for|not found \[id|does ?n.t exist|does not exist|no such (?!page|route|method|field)/i,
  ],
  ['record', /^(?:.*: )?(?!page|route|url|endpoint|path|method|resource|file)\w+ (?:was )?not found\.?$/i],
  [
    'date',
    /\bdate(?:time)?\b.*\b(?:type|format|valid|invalid|parse)|\b(?:type|format|valid|invalid|parse)\b.*\bdate(?:time)?\b/i,
  ],
  [
    'missing',
    /not provided|\b(?:is|are|was) (?:required|missing)|required (?:field|attribute|parameter)|missing (?:field|attribute|parameter|required)|\bno .{1,60} provided|must be provided|needs? to be provided|must (?:contain|hold|provide)|(?:can ?not|can.t|must not|may not) be (?:blank|empty|null)/i,
  ],
  ['key', /\bapi.?(?:key|token)|authenticat|credentials/i],
  [
    'invalid',
    /\binvalid\b|incorrect|not (?:a )?valid|must be|should be|could not be saved|malformed|does not belong|not accepted|unsupported/i,
  ],
];

/** A field of the query that chooses or orders rows. */
const ofQuery = /^(?:filters|orders)\b/i;

/** What a complaint comes to: by its code, else by the field it names, else by its words. */
export function kindOfComplaint({ text, field, code }: Complaint): ComplaintKind {
  const coded = code === undefined ? undefined : byCode[code];
  if (coded) return coded;
  if (field !== undefined && ofQuery.test(field)) return 'query';
  if (bare.test(text)) return 'bare';
  const worded = byText.find(([, words]) => words.test(text))?.[0];
  return worded ?? (field === undefined ? 'other' : 'invalid');
}
