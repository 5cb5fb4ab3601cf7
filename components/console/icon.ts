import type { Colour } from '@/utils/activecampaign/account-marks';

/**
 * Gives the tab the colour of its account for an icon, from public/icon/account/: a title or an address would end in
 * the browser's history, and images out of text are not let through by the policy of our pages.
 */
export function showIcon(document: Document, colour: Colour | undefined): void {
  const present = document.head.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (!colour) {
    present?.remove();
    return;
  }
  const link = present ?? document.createElement('link');
  link.rel = 'icon';
  link.href = `/icon/account/${colour}.svg`;
  if (!present) document.head.append(link);
}
