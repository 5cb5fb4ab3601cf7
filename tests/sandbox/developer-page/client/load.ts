import type { PageData } from '../page-data.ts';

/** Asks the server for what the signed-in user may see, with the options of the page's address. */
export async function loadPage(): Promise<PageData> {
  const answer = await fetch(`/sandbox/page.json${location.search}`);
  return (await answer.json()) as PageData;
}
