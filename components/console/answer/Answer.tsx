import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { AnswerStore, ShownAnswer } from '@/utils/state/console/answer';
import { AnswerNotes } from './AnswerNotes';
import { CollectionLine } from './CollectionLine';
import { Copied } from './Copied';
import { DiagnosisView } from './DiagnosisView';
import { StatusLine } from './StatusLine';
import { Views } from './Views';
import { ViewTabs } from './ViewTabs';
import './answer.css';
import './tree.css';
import './table.css';

interface Props {
  readonly answer: AnswerStore;
  /** What can be done with it: beside its status, or beside what was the matter. */
  readonly act?: ComponentChildren;
  /** What can be done where it is a page of a collection. */
  readonly collection?: ComponentChildren;
  /** What else came of it, below its status. */
  readonly children?: ComponentChildren;
}

/** The answer to the request that was sent last, or to an earlier one. */
export function Answer({ answer, act, collection, children }: Props) {
  const shown = answer.shown.value;
  return shown ? (
    <OneAnswer key={shown.answered.call} shown={shown} act={act} collection={collection}>
      {children}
    </OneAnswer>
  ) : null;
}

/** How it stands, what is the matter if anything is, and the views. */
function OneAnswer({
  shown,
  act,
  collection,
  children,
}: Omit<Props, 'answer'> & { readonly shown: ShownAnswer }) {
  const id = useId();
  return (
    <div class="answer">
      <div class="answer-head">
        <StatusLine shown={shown} />
        {!shown.answered.diagnosis && act}
        <ViewTabs shown={shown} id={id} />
      </div>
      <Copied shown={shown} />
      {children}
      <DiagnosisView shown={shown} act={act} />
      <AnswerNotes shown={shown} />
      <CollectionLine shown={shown} />
      {collection}
      <Views shown={shown} id={id} />
    </div>
  );
}
