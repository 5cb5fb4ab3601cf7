/** What the address of the page asks for: where one key is used, or what to do when a user is to be deleted. */
export interface IntegrationsPlace {
  readonly view: 'uses' | 'leaving';
  /** The credential's random id; '' where none is named. */
  readonly id: string;
}

/** Reads the hash of the page's address: `#ID`, `#leaving` or `#leaving/ID`. */
export function readPlace(hash: string): IntegrationsPlace {
  const [, leaving, id = ''] = /^#(leaving(?:\/|$))?([\w-]{1,64})?$/.exec(hash) ?? [];
  return { view: leaving === undefined && id !== '' ? 'uses' : 'leaving', id };
}

/** The address of the page for a place. It names no account. */
export const integrationsAddress = ({ view, id }: IntegrationsPlace): string =>
  `/integrations.html#${[view === 'leaving' ? 'leaving' : '', id].filter(Boolean).join('/')}`;
