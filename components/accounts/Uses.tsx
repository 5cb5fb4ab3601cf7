import { Icon } from '@/components/ui/Icon';
import { stillToChange } from '@/utils/state/integrations/uses';
import type { CredentialRow, Integration } from '@/utils/state/shown';
import { stateOf } from '@/utils/state/wall/columns';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

interface UsesProps {
  readonly wall: Wall;
  readonly row: CredentialRow;
  readonly uses: readonly Integration[];
}

/** Where an account's key is used: what stops with it where it fails, and what still has the earlier key. */
export function Uses({ wall, row, uses }: UsesProps) {
  const { kindNames, wall: all } = useWords().messages;
  const words = all.uses;
  if (uses.length === 0)
    return (
      <button
        type="button"
        class="button quiet icon-only edit-tags"
        aria-label={words.note(row.label)}
        title={all.columns.uses}
        onClick={() => void wall.openUses(row.id)}
      >
        <Icon name="plus" />
      </button>
    );
  const due = stillToChange(row, uses).length;
  const failing = stateOf(row) === 'bad';
  const tone = failing ? 'bad' : due > 0 ? 'warn' : '';
  const count = failing ? words.stops(uses.length) : due > 0 ? words.due(due) : words.count(uses.length);
  return (
    <button
      type="button"
      class="uses"
      data-label={all.columns.uses}
      title={uses.map(({ name, kind }) => `${name} (${kindNames[kind]})`).join('\n')}
      onClick={() => void wall.openUses(row.id)}
    >
      <span>{uses.map(({ name }) => name).join(', ')}</span>
      <span class={`under ${tone}`}>{count}</span>
    </button>
  );
}
