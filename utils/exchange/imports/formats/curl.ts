import { cmdCommands, isForCmd } from '../shell/cmd';
import type { Commands } from '../shell/commands';
import { requestsOfCurl } from '../shell/curl-command';
import { posixCommands } from '../shell/posix';
import { type ImportFormat, nothingFound, type Pair } from '../types';

const assignment = /^([A-Za-z_]\w{0,49})=(.*)$/s;

/** The variables that are set in the text itself: `KEY=…` or `export KEY=…` as a command of its own. */
function assigned(commands: Commands): readonly Pair[] {
  return commands.flatMap((words) => {
    const pairs = (words[0] === 'export' ? words.slice(1) : words).map((word) => assignment.exec(word));
    if (pairs.some((pair) => pair === null)) return [];
    return pairs.map((pair): Pair => [pair?.[1] ?? '', pair?.[2] ?? '']);
  });
}

/** The words before `curl` are those of a prompt, or variables that are set for this command alone. */
const fromCurl = (words: readonly string[]): readonly string[] => {
  const start = words.findIndex((word) => !assignment.test(word) && !/^[$#>%]$/.test(word));
  return words.slice(Math.max(0, start));
};

/** One or more cURL commands, for a POSIX shell or for the command line of Windows, as browsers copy them. */
export const curl: ImportFormat = {
  id: 'curl',
  read({ text, value }) {
    if (value !== undefined || !/(?:^|[\s/\\])curl(?:\.exe)?\s/i.test(text)) return undefined;
    const commands = isForCmd(text) ? cmdCommands(text) : posixCommands(text);
    const requests = commands.flatMap((words) => requestsOfCurl(fromCurl(words)));
    return requests.length === 0
      ? undefined
      : { ...nothingFound, requests, environments: [assigned(commands)] };
  },
};
