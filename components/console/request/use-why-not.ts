import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** Why the request cannot be sent as it is, in words; undefined where it can. */
export function useWhyNot(page: ConsolePage): string | undefined {
  const { language, messages } = useWords();
  const words = messages.console.blocked;
  const blocked = page.blocked.value;
  const operation = page.request.operation.value;
  const labelOf = (name: string): string => {
    const field = operation?.inPath.find((one) => one.name === name);
    return operation && field ? page.operations.fieldWords(operation, field).label : name;
  };
  if (!blocked) return undefined;
  switch (blocked.why) {
    case 'never-sent':
      return words[blocked.kind];
    case 'open':
      return words.open(new Intl.ListFormat(language).format(blocked.names.map(labelOf)));
    case 'broken':
      return words.broken(blocked.place.line, blocked.place.column);
    case 'missing':
      return messages.saved.variables.missing(new Intl.ListFormat(language).format(blocked.names));
    case 'unfit':
      return messages.saved.variables.unfit[blocked.unfit](blocked.name);
    case 'refused':
      return words.refused(blocked.count);
    default:
      return words[blocked.why];
  }
}
