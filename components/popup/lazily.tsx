import type { FunctionComponent } from 'preact';
import { useLoaded } from './use-loaded';

/** A component whose code is loaded once it is first shown: the popup opens with what it takes to copy a key. */
export const lazily =
  <Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> =>
  (props) => {
    const Loaded = useLoaded(load);
    return Loaded ? <Loaded {...props} /> : null;
  };
