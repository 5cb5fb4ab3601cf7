// npm start: the browser on the sandbox's settings page with Keyring in it, to be tried by hand.
// npm start -- --check: the main job by itself, without a window; also where there is no display.
import { haveChromium } from './setup/browsers.mjs';
import { setUp } from './setup/index.mjs';

setUp();
if (!haveChromium()) process.exit(1);

const build = await import('./stages/build.mjs');
console.log('Building …');
const { failed } = await build.run();
if (failed) process.exit(1);

const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const check = process.argv.includes('--check');
if (noDisplay && !check) console.log('There is no display, so the main job is done without a window.');

const demo = await import(check || noDisplay ? './demo/check.ts' : './demo/by-hand.ts');
process.exitCode = await demo.run();
