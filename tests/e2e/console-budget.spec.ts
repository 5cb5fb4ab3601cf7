import { askFrom, openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

const TABS = 10;
const READS = 3;

/** What one tab saw: when each of its answers was there (ms since 1970), how each went, and whether it said it waits. */
interface Seen {
  readonly at: readonly number[];
  readonly codes: readonly string[];
  readonly waited: boolean;
}

/** Source: presses Send once its turn before is answered, so many times, and tells what the tab showed. */
const sendAgainAndAgain = `(async () => {
  const send = document.querySelector('button.send');
  const answer = document.querySelector('section.result');
  const seen = { at: [], codes: [], waited: false };
  for (let read = 0; read < ${READS}; read += 1) {
    await new Promise((resolve) => {
      let begun = false;
      const observer = new MutationObserver(() => {
        seen.waited ||= answer.textContent.includes('waits for its turn');
        begun ||= answer.classList.contains('running');
        if (!begun || answer.classList.contains('running')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(answer, { childList: true, subtree: true, characterData: true, attributes: true });
      send.click();
    });
    seen.at.push(Date.now());
    seen.codes.push(answer.querySelector('.answer-code')?.textContent ?? answer.textContent);
  }
  return seen;
})()`;

test('ten tabs send to one account at once: none is refused, each gets its turn, and is told that it waits', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const first = await openConsole(keyring, id);
  await first.search.fill('/users/me');
  await first.search.press('Enter');
  await first.target.fill('/api/3/tags?limit=3');
  await expect
    .poll(() => askFrom<string>(first.tab, 'drafts.read', { name: `console-${id}` }))
    .toContain('/api/3/tags?limit=3');
  // The draft is the account's: the others have the same request before them.
  const tabs = [first.tab];
  while (tabs.length < TABS) {
    const { tab, send } = await openConsole(keyring, id);
    await send.waitFor();
    tabs.push(tab);
  }
  sandbox.clearLog();

  const seen = await Promise.all(tabs.map((tab) => tab.evaluate<Seen>(sendAgainAndAgain)));

  expect(seen.flatMap(({ codes }) => codes)).toEqual(Array(TABS * READS).fill('200 OK'));
  // None was sent twice either, as a read is that was refused.
  expect(sandbox.log.map(({ status }) => status)).toEqual(Array(TABS * READS).fill(200));
  const firsts = seen.map(({ at }) => at[0] ?? 0);
  const lasts = seen.map(({ at }) => at.at(-1) ?? 0);
  expect(Math.max(...firsts)).toBeLessThanOrEqual(Math.min(...lasts));
  expect(seen.filter(({ waited }) => waited).length).toBeGreaterThanOrEqual(TABS - 5);
});
