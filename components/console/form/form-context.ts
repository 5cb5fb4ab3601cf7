import type { Field, Operation } from '@/utils/activecampaign/operations/types';
import type { FieldWords } from '@/utils/i18n/operation-words';
import type { ConsolePage } from '@/utils/state/console/page';

/** What every part of a form works on. */
export interface FormContext {
  readonly page: ConsolePage;
  readonly operation: Operation;
  readonly words: (field: Field) => FieldWords;
}
