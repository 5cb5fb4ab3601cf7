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

/** The answer to the request that was sent last. `children`: what else came of it, below its status. */
export function Answer({ answer, children }: { answer: AnswerStore; children?: ComponentChildren }) {
  const shown = answer.shown.value;
  return shown ? (
    <OneAnswer key={shown.answered.call} shown={shown}>
      {children}
    </OneAnswer>
  ) : null;
}

/** How it stands, what is the matter if anything is, and the views. */
function OneAnswer({ shown, children }: { shown: ShownAnswer; children: ComponentChildren }) {
  const id = useId();
  return (
    <div class="answer">
      <div class="answer-head">
        <StatusLine shown={shown} />
        <ViewTabs shown={shown} id={id} />
      </div>
      <Copied shown={shown} />
      {children}
      <DiagnosisView shown={shown} />
      <AnswerNotes shown={shown} />
      <CollectionLine shown={shown} />
      <Views shown={shown} id={id} />
    </div>
  );
}
