import { useWords } from '../words';

/** What to do first. */
export function Begin() {
  const words = useWords().messages.console.begin;
  return (
    <section class="begin">
      <h2>{words.title}</h2>
      <p class="muted">{words.hint}</p>
    </section>
  );
}
