import type { May } from '@/utils/activecampaign/rights/needs';
import { useWords } from './words';

/** Yes, no, or not told: in words, and in colour beside them. */
export function Answer({ may }: { may: May | 'waiting' }) {
  const words = useWords().messages.rights;
  return <span class={`may ${may}`}>{words.may[may]}</span>;
}
