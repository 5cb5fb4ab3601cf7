import { helpLinks } from '@/utils/activecampaign/help-links';
import type { ReportStore } from '@/utils/state/console/report/report';
import { useWords } from '../words';

/** The proof that no key leaves, and the ways out: the clipboard, or a file. */
export function ReportFoot({ report }: { report: ReportStore }) {
  const { help, reportDialog: words } = useWords().messages;
  const made = report.made.value;
  const { form } = report.choice.value;
  const to = form === 'markdown' ? 'forum' : 'support';
  const left = report.left.value;
  const said = left && { copied: words.copied, 'not-copied': words.notCopied, saved: words.saved }[left];
  const proof = made?.proof;
  return (
    <footer class="report-foot">
      <div class="report-proof" aria-live="polite">
        {made && <h3>{words.takenOut}</h3>}
        {made?.removed.map((sentence) => (
          <p key={sentence} class="muted">
            {sentence}
          </p>
        ))}
        {proof?.clean && <p class="good">{words.proof(proof.keys, proof.forms)}</p>}
        {proof && proof.unreadable > 0 && <p class="warn">{words.unreadable(proof.unreadable)}</p>}
        {proof && !proof.clean && <p class="problem">{words.notClean(proof.lines.join(', '))}</p>}
      </div>
      <div class="report-ways">
        <button
          type="button"
          class="button primary"
          disabled={proof?.clean === false}
          onClick={() => void report.copy()}
        >
          {words.copy}
        </button>
        <button
          type="button"
          class="button"
          disabled={proof?.clean === false}
          onClick={() => void report.save()}
        >
          {words.save}
        </button>
        <span role="status" class={left === 'not-copied' ? 'problem' : 'good'}>
          {said}
        </span>
        <span class="report-to">
          <span class="muted">{words.send}</span>{' '}
          <a href={helpLinks[to]} target="_blank" rel="noreferrer" title={words.newTab}>
            {help.links[to].name}
            <span class="unseen"> ({words.newTab})</span>
          </a>
        </span>
      </div>
    </footer>
  );
}
