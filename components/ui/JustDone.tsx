import type { ComponentChildren } from 'preact';
import { Status } from './Status';
import './just-done.css';

/** What was just done, or could not be, over the lower edge of a page. */
export function JustDone({
  failed,
  children,
}: {
  failed?: boolean | undefined;
  children: ComponentChildren;
}) {
  return <Status class={children ? `just-done ${failed ? 'bad' : ''}` : 'unseen'}>{children}</Status>;
}
