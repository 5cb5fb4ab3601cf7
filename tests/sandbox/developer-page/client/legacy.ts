import { h } from './element.ts';
import { loadPage } from './load.ts';
import { resetControl } from './reset.ts';
import { inputs } from './structures/inputs.ts';

/** The old settings page with its API tab, alone or inside a frame: always read-only inputs. */
const data = await loadPage();
const built = inputs(data);
document.title = `${data.labels.settings} | ${data.account}`;
document
  .querySelector('#app')
  ?.append(
    h(
      'div',
      { id: 'tab_api' },
      h('h3', {}, data.labels.apiAccess),
      built.root,
      resetControl(data.labels, built.show),
    ),
  );
