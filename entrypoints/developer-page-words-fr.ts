import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringMessages } from '@/components/developer-page/messages';
import { pageFormatNames as formats } from '@/utils/i18n/fr/copy-as';
import { helpers } from '@/utils/i18n/fr/helpers';

/** Put into a frame by the background before the page helpers, where French is to be spoken. */
export default defineUnlistedScript(() => bringMessages(globalThis, { ...helpers, language: 'fr', formats }));
