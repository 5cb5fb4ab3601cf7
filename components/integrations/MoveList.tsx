import { Icon } from '@/components/ui/Icon';
import type { Leaver } from '@/utils/state/integrations/leaver';
import type { IntegrationsPage, Moved } from '@/utils/state/integrations/page';
import type { CredentialRow, Integration } from '@/utils/state/shown';
import { About } from './About';
import { Steps } from './Steps';
import { useWords } from './words';

interface MoveListProps {
  readonly page: IntegrationsPage;
  readonly leaver: Leaver;
  readonly rows: readonly CredentialRow[];
  /** The key that takes over. */
  readonly to: CredentialRow | undefined;
}

/** Each integration of a user's keys with the steps to change its key, until all of them use another one. */
export function MoveList({ page, leaver, rows, to }: MoveListProps) {
  const words = useWords().messages.integrations;
  const ids = new Set(leaver.rows.map(({ id }) => id));
  const done = [...page.moved.value.values()].filter(({ before }) => ids.has(before.credential));
  const open = leaver.rows.flatMap(({ id }) => page.uses.of(id));
  // In the order in which they were noted: one that was moved stays where it was.
  const all = [...done.map(({ before }) => before), ...open].sort(
    (one, other) => one.createdAt - other.createdAt,
  );
  const [first] = open;
  if (all.length === 0)
    return (
      <section>
        <p class="note">{words.leaving.nothingNoted}</p>
        <button
          type="button"
          class="button start"
          onClick={() => page.go({ view: 'uses', id: leaver.rows[0].id })}
        >
          {words.leaving.noteNow}
        </button>
      </section>
    );
  return (
    <section>
      <p role="status" class="figures muted">
        {words.leaving.progress(done.length, all.length)}
      </p>
      <ol class="uses" aria-label={words.list}>
        {all.map((integration) => {
          const moved = page.moved.value.get(integration.id);
          return (
            <li key={integration.id} class="use">
              {moved ? (
                <Done page={page} moved={moved} rows={rows} />
              ) : (
                <Open page={page} integration={integration} to={to} first={integration === first} />
              )}
            </li>
          );
        })}
      </ol>
      {open.length === 0 && (
        <p class="note good">
          {words.leaving.allMoved} {words.leaving.nowDelete}
        </p>
      )}
    </section>
  );
}

interface OpenProps {
  readonly page: IntegrationsPage;
  readonly integration: Integration;
  readonly to: CredentialRow | undefined;
  /** Whether it is the one to begin with. */
  readonly first: boolean;
}

/** One that still uses the key that goes. */
function Open({ page, integration, to, first }: OpenProps) {
  const words = useWords().messages.integrations.leaving;
  return (
    <>
      <About integration={integration} />
      <Steps integration={integration} open={first} />
      {to && (
        <button type="button" class="button start" onClick={() => void page.move(integration, to.id)}>
          <Icon name="check" />
          {words.move}
          <span class="unseen">{`: ${integration.name}`}</span>
        </button>
      )}
    </>
  );
}

/** One that was moved just now. */
function Done({
  page,
  moved,
  rows,
}: {
  page: IntegrationsPage;
  moved: Moved;
  rows: readonly CredentialRow[];
}) {
  const words = useWords().messages.integrations;
  const { id, name } = moved.before;
  const to = rows.find((row) => row.id === moved.to);
  return (
    <div class="use-top">
      <div class="about">
        <h2>{name}</h2>
        {to && <p class="good">{words.leaving.moved(to.label)}</p>}
      </div>
      <button type="button" class="button quiet" onClick={() => void page.moveBack(id)}>
        {words.undo}
        <span class="unseen">{`: ${name}`}</span>
      </button>
    </div>
  );
}
