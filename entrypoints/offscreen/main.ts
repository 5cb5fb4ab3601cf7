import { commandClipboard } from '@/utils/browser/command-clipboard';
import { doTasks } from '@/utils/browser/offscreen-page';
import { clearIfHolds } from '@/utils/clipboard/clear';
import type { Mark } from '@/utils/clipboard/mark';

// The text that is read stays in here: what comes and goes is the mark, and whether the clipboard held it.
const field = document.querySelector('textarea') as HTMLTextAreaElement;
doTasks((mark) => clearIfHolds(commandClipboard(field), mark as Mark));
