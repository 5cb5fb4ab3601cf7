import { useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import type { Protection } from '@/utils/state/protection';
import { PassphraseForm } from './PassphraseForm';
import { useWords } from './words';

interface Props {
  readonly protection: Protection;
  /** Leads on to the settings, with news of what was chosen. */
  readonly close: (news: string) => void;
}

/** The one screen on which somebody chooses what protects their accounts: each way with what it does not protect. */
export function FirstRun({ protection, close }: Props) {
  const { messages } = useWords();
  const words = messages.firstRun;
  const [setting, setSetting] = useState(false);
  const [problem, setProblem] = useState('');

  const keep = async (): Promise<void> => {
    const kept = await protection.keepDevice();
    if (kept === 'done') close(words.device.done);
    else setProblem(messages.errors[kept.code]);
  };
  return (
    <main class="page first-run">
      <h1 class="page-title">
        <Mark size={24} />
        {words.title}
      </h1>
      <p class="muted">{words.hint}</p>
      <div class="ways">
        <section class="way">
          <h2>{words.passphrase.title}</h2>
          <ul>
            {words.passphrase.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {setting ? (
            <PassphraseForm
              kind="set"
              protection={protection}
              close={(news) => (news ? close(news) : setSetting(false))}
            />
          ) : (
            <button type="button" class="button primary" onClick={() => setSetting(true)}>
              {messages.options.setPassphrase}
            </button>
          )}
        </section>
        <section class="way">
          <h2>{words.device.title}</h2>
          <ul>
            {words.device.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p role="alert" class="problem">
            {problem}
          </p>
          <button type="button" class="button" onClick={keep}>
            {words.device.choose}
          </button>
        </section>
      </div>
    </main>
  );
}
