import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*.activehosted.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {},
});
