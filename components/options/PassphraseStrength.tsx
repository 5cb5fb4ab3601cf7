import { useEffect, useState } from 'preact/hooks';
import type { Protection } from '@/utils/state/protection';
import { type Judgement, judge } from '@/utils/state/strength';
import { useWords } from './words';

/** How strong a passphrase is, told as the time that guessing it takes. */
export function PassphraseStrength({
  passphrase,
  protection,
}: {
  passphrase: string;
  protection: Protection;
}) {
  const words = useWords().messages.strength;
  const [avoid, setAvoid] = useState<readonly string[]>([]);
  const [judgement, setJudgement] = useState<Judgement>();
  useEffect(() => void protection.wordsToAvoid().then(setAvoid), [protection]);
  useEffect(() => {
    let current = true;
    void judge(passphrase, avoid).then((judged) => {
      if (current) setJudgement(judged);
    });
    return () => {
      current = false;
    };
  }, [passphrase, avoid]);

  if (passphrase === '' || !judgement) return null;
  const { strength, seconds } = judgement;
  return (
    <div class="strength" role="status">
      <meter
        min={0}
        max={4}
        low={2}
        high={3}
        optimum={4}
        value={strength.level}
        aria-label={words.levels[strength.level]}
      />
      <p>
        <strong>{words.levels[strength.level]}.</strong> {words.guess(words.time(seconds))}
      </p>
      <p class="muted">{words.basis}</p>
      {strength.warnings.map((warning) => (
        <p key={warning} class="muted">
          {words.warnings[warning]}
        </p>
      ))}
    </div>
  );
}
