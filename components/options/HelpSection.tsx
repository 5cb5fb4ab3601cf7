import { HelpList } from '@/components/ui/HelpList';
import { helpIds, helpLinks } from '@/utils/activecampaign/help-links';
import { useWords } from './words';

/** Who to ask for what. */
export function HelpSection() {
  const words = useWords().messages.help;
  const entries = [
    ...helpIds.map((one) => ({ ...words.links[one], address: helpLinks[one] })),
    words.consultants,
  ];
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="muted">{words.about}</p>
      <HelpList entries={entries} newTab={words.newTab} />
    </section>
  );
}
