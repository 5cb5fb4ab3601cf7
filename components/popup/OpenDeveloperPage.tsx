import { useState } from 'preact/hooks';
import { accountOfHost, developerPageUrl, isAccountName } from '@/utils/activecampaign/hosts';
import type { Popup } from '@/utils/state/popup';
import { useFormWords } from './words';

/** The way to the page that has the pair, from the account's name or its address. */
export function OpenDeveloperPage({ popup }: { popup: Popup }) {
  const words = useFormWords().messages.adding;
  const tab = popup.tab.value;
  const [account, setAccount] = useState(tab?.family ? tab.account : '');
  // Whoever pastes an address of the account here means its name.
  const name = accountOfHost(
    account
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/.*$/s, ''),
  );

  const open = (): void => {
    if (isAccountName(name)) void popup.world.openTab(developerPageUrl(name));
  };

  return (
    <div class="or">
      <p class="muted">{words.orOpen}</p>
      <div class="open-account">
        <label class="suffixed">
          <input
            class="field"
            aria-label={words.account}
            placeholder={words.accountHint}
            autocomplete="off"
            spellcheck={false}
            value={account}
            onInput={(event) => setAccount(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Enter here opens the page; it must not save what is half pasted above.
              event.preventDefault();
              open();
            }}
          />
          <span aria-hidden="true">.activehosted.com</span>
        </label>
        <button type="button" class="button" disabled={!isAccountName(name)} onClick={open}>
          {words.open}
        </button>
      </div>
    </div>
  );
}
