import { type BruBlock, bruBlocks, bruPairs } from '../bru-blocks';
import { type BrunoRequest, rawOfBruno } from '../bruno-request';
import { type ImportFormat, nothingFound } from '../types';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace', 'connect'];

/** The name of a file without its folder and ending. */
const baseName = (path: string): string => path.replace(/^.*[/\\]/s, '').replace(/\.bru$/i, '');

function requestOf(blocks: readonly BruBlock[], call: BruBlock, file: string): BrunoRequest {
  const linesOf = (name: string) => blocks.find((one) => one.name === name)?.lines ?? [];
  const valueIn = (block: string, name: string) =>
    bruPairs(linesOf(block)).find(([one]) => one === name)?.[1] ?? '';
  const has = (name: RegExp) => blocks.some((one) => name.test(one.name));
  const ofCall = new Map(bruPairs(call.lines));
  const mode = ofCall.get('body') ?? (has(/^body(?::json)?$/) ? 'json' : 'none');
  const text = linesOf(`body:${mode}`).length > 0 ? linesOf(`body:${mode}`) : linesOf('body');
  return {
    name: valueIn('meta', 'name') || baseName(file),
    folder: [],
    method: call.name,
    url: ofCall.get('url') ?? '',
    pathParameters: bruPairs(linesOf('params:path')),
    headers: bruPairs(linesOf('headers')),
    mode,
    text: text.join('\n').trim(),
    form: bruPairs(linesOf('body:form-urlencoded')),
    graphql: [linesOf('body:graphql').join('\n').trim(), linesOf('body:graphql:vars').join('\n')],
    auth: {
      mode: ofCall.get('auth') ?? '',
      key: valueIn('auth:apikey', 'key'),
      value: valueIn('auth:apikey', 'value'),
    },
    behind: [
      ...(has(/^(?:script:|tests$)/) ? (['scripts'] as const) : []),
      ...(has(/^docs$/) ? (['description'] as const) : []),
    ],
  };
}

/** A file of Bruno's own language: a request, or the variables of an environment. */
export const bru: ImportFormat = {
  id: 'bru',
  read({ name, text, value }) {
    if (value !== undefined) return undefined;
    const blocks = bruBlocks(text);
    if (!blocks) return undefined;
    const call = blocks.find((one) => verbs.includes(one.name));
    const variables = blocks.filter((one) => one.name === 'vars').flatMap((one) => bruPairs(one.lines));
    if (call)
      return {
        ...nothingFound,
        requests: [rawOfBruno(requestOf(blocks, call, name))],
        environments: [variables],
      };
    const isKnown = blocks.every((one) =>
      /^(?:vars|meta|headers|auth|script|tests|docs)(?::|$)/.test(one.name),
    );
    return isKnown ? { ...nothingFound, environments: [variables] } : undefined;
  },
};
