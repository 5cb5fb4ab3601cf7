import type { Integration } from '@/utils/state/shown';
import { useWords } from './words';

/** How the key of an integration of this kind is changed. */
export function Steps({ integration: { kind }, open }: { integration: Integration; open: boolean }) {
  const { integrations: words, kindSteps } = useWords().messages;
  return (
    <details open={open}>
      <summary>{words.steps}</summary>
      <ol>
        {kindSteps[kind].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
