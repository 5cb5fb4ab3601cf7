import { useEffect, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import { isLanguageChoice, languages } from '@/utils/i18n/language';
import type { Options as OptionsState } from '@/utils/state/options';
import { BackupSection } from './BackupSection';
import { ClipboardSection } from './ClipboardSection';
import { FirstRun } from './FirstRun';
import { HandoverSection } from './HandoverSection';
import { HelpSection } from './HelpSection';
import { HistorySection } from './HistorySection';
import { ProtectionSection } from './ProtectionSection';
import { RefusedMessages } from './RefusedMessages';
import { WatchingSection } from './WatchingSection';
import { useWords } from './words';

/** The options page: language, the sites that were allowed, what protects the accounts, and what this is. */
export function Options({ options }: { options: OptionsState }) {
  const words = useWords().messages.options;
  const sites = options.sites.value;
  const refused = options.refused.value;
  const shown = options.protection.shown.value;
  const [choosing, setChoosing] = useState(
    options.place === 'protection' && shown?.kind === 'device' && !shown.locked,
  );
  const [chosen, setChosen] = useState('');
  const [news, setNews] = useState('');
  // Once its line is on the page: only what changes there is read out.
  useEffect(() => setNews(chosen), [chosen]);
  if (choosing) {
    const close = (words: string): void => {
      setChosen(words);
      setChoosing(false);
    };
    return <FirstRun protection={options.protection} close={close} />;
  }
  return (
    <main class="page">
      <h1 class="page-title">
        <Mark size={24} />
        {words.title}
      </h1>
      <p role="status" class="trial good">
        {news}
      </p>
      <section>
        <h2>{words.language}</h2>
        <select
          class="field"
          aria-label={words.language}
          value={options.language.value}
          onChange={(event) => {
            const choice = event.currentTarget.value;
            if (isLanguageChoice(choice)) void options.choose(choice);
          }}
        >
          <option value="browser">{words.browserLanguage}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {words.languages[language]}
            </option>
          ))}
        </select>
        <p class="muted">{words.languageHint}</p>
      </section>
      <section>
        <h2>{words.sites}</h2>
        <p class="muted">{words.sitesHint}</p>
        {sites.length === 0 ? (
          <p>{words.noSites}</p>
        ) : (
          <ul class="sites">
            {sites.map((origin) => (
              <li key={origin}>
                <span class="mono">{origin}</span>
                <button type="button" class="button" onClick={() => options.drop(origin)}>
                  {words.dropSite(new URL(origin).host)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <ProtectionSection options={options} />
      <WatchingSection options={options} />
      <ClipboardSection clipboard={options.clipboard} />
      <BackupSection options={options} />
      <HandoverSection options={options} />
      <HistorySection history={options.history} />
      <HelpSection />
      <section>
        <h2>{words.about}</h2>
        <p>{words.version(options.version)}</p>
        {refused && <RefusedMessages counts={refused} />}
        <p class="muted">{words.privacy}</p>
      </section>
    </main>
  );
}
