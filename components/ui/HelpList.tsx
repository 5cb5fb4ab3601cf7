import './help-list.css';

/** Somebody or something that helps, and with what. */
export interface HelpEntry {
  readonly name: string;
  readonly what: string;
  /** Its address; missing where none is known for sure. */
  readonly address?: string;
}

interface Props {
  readonly entries: readonly HelpEntry[];
  /** Says that a link opens elsewhere. */
  readonly newTab: string;
}

/** Who to ask for what, each with its link. */
export const HelpList = ({ entries, newTab }: Props) => (
  <dl class="help-list">
    {entries.map(({ name, what, address }) => (
      <div key={name}>
        <dt>
          {address === undefined ? (
            name
          ) : (
            <a href={address} target="_blank" rel="noreferrer" title={newTab}>
              {name}
              <span class="unseen"> ({newTab})</span>
            </a>
          )}
        </dt>
        <dd class="muted">{what}</dd>
      </div>
    ))}
  </dl>
);
