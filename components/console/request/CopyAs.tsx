import { Menu, type MenuItem } from '@/components/ui/Menu';
import { Status } from '@/components/ui/Status';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import './copy-as.css';

/** Copies the call for another tool: the last used first, without the key unless the person asks for it. */
export function CopyAs({ page, whyId }: { page: ConsolePage; whyId: string }) {
  const { answer, errors, popup, snippets: words } = useWords().messages;
  const { copyCall, request } = page;
  const came = copyCall.came.value;
  const tracking = request.operation.value?.host === 'event-tracking';
  const items: readonly MenuItem[] = [
    ...copyCall.order.value.map((id) => ({ words: words.names[id], act: () => void copyCall.copy(id) })),
    null,
    {
      words: tracking ? words.withSecrets : words.withKey,
      checked: copyCall.clear.value,
      act: () => (copyCall.clear.value = !copyCall.clear.value),
    },
  ];
  const said = (): string => {
    switch (came?.kind) {
      case undefined:
        return '';
      case 'copied':
        return words.copied[came.key](words.names[came.id]) + (came.withheld ? words.withheld : '');
      case 'too-long':
        return words.tooLong(words.names[came.id], came.limit);
      case 'refused':
        return answer.notCopied;
      case 'failed':
        return errors[came.error.code];
    }
  };
  const plain = came?.kind === 'copied' && came.key !== 'clear' && came.key !== 'secrets';
  return (
    <>
      {copyCall.ready.value ? (
        <Menu items={items} label={popup.copyAs} onOpen={() => (copyCall.clear.value = false)}>
          {popup.copyAs}
        </Menu>
      ) : (
        <button type="button" class="button" aria-disabled aria-describedby={whyId}>
          {popup.copyAs}
        </button>
      )}
      <Status class={plain ? 'copy-said' : 'copy-said warn'}>{said()}</Status>
    </>
  );
}
