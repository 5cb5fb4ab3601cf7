import { helpersBar } from '../../support/pages/helpers-bar.ts';
import { developerPage } from '../../support/steps.ts';
import type { Action } from './actions.ts';

/** Saves the page's pair, or its changed key; copies it where it is saved already. */
export const saveFromPage: Action = async ({ keyring, browsing, random }) => {
  const tab = await browsing.open(developerPage);
  const bar = helpersBar(await keyring.helpers(tab));
  await bar.surface.waitForText(/Save to Keyring|Saved as acme|another key/);
  if (/Saved as acme/.test(await bar.surface.text())) await bar.copyKey.click();
  else {
    await bar.save.click();
    await bar.surface.waitForText(/Saved|Updated/);
  }
  if (random() < 0.6) await browsing.close(tab);
};

export const visitPage: Action = async ({ browsing, random }) => {
  const tab = await browsing.open('https://acme.activehosted.com/app/settings/tracking');
  if (random() < 0.8) await browsing.close(tab);
};
