import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeAimedFrame } from '@/utils/insert/field/aimed';

/** Put into the frame with the field by the background, before it calls what is placed here. */
export default defineUnlistedScript(() => placeAimedFrame(globalThis, window));
