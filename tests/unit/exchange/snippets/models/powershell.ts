import { createRequire } from 'node:module';
import type { Node, Parser as ParserOf } from '@vscode/tree-sitter-wasm';

const require = createRequire(import.meta.url);
const { Language, Parser } = require('@vscode/tree-sitter-wasm') as typeof import('@vscode/tree-sitter-wasm');

/** A parser with the grammar of PowerShell. */
async function powershellParser(): Promise<ParserOf> {
  await Parser.init();
  const grammar = require.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm');
  return new Parser().setLanguage(await Language.load(grammar));
}

const parser = await powershellParser();

/** PowerShell takes all of these for quotes; the grammar knows the first of each alone. */
const single = "'\u2018\u2019\u201a\u201b";
const double = '"\u201c\u201d\u201e';

const variables: Readonly<Record<string, string>> = { '$env:ACTIVECAMPAIGN_API_KEY': 'the-key' };

function verbatim(inner: string): string {
  if (new RegExp(`(?<![${single}])(?:[${single}]{2})*[${single}](?![${single}])`).test(inner))
    throw new Error(`The text ends early: ${inner}`);
  return inner.replace(new RegExp(`([${single}])[${single}]`, 'g'), '$1');
}

const expandable = (inner: string): string =>
  inner.replace(
    new RegExp(`\`([\\s\\S])|\\$\\(\\[char\\](\\d+)\\)|\\$env:\\w+|[$\`${double}]`, 'g'),
    (part, escaped: string | undefined, code: string | undefined) => {
      // Of letters and digits some are more than themselves after a backtick.
      if (escaped !== undefined && !/\w/.test(escaped)) return escaped;
      if (code !== undefined) return String.fromCharCode(Number(code));
      const value = variables[part];
      if (value === undefined) throw new Error(`Not a plain text: ${part}`);
      return value;
    },
  );

/** The text that a literal stands for. */
function textOf(literal: string): string {
  const inner = literal.slice(1, -1);
  return literal.startsWith("'") ? verbatim(inner) : expandable(inner);
}

const find = (node: Node, type: string): Node[] => node.descendantsOfType(type).filter((one) => one !== null);

type Value = string | Readonly<Record<string, string>>;

/** What an argument comes to: a text, a table of texts, or the text that is turned into bytes. */
function argumentOf(node: Node): Value {
  const [table] = find(node, 'hash_literal_expression');
  if (table) {
    const entries = find(table, 'hash_entry').map(({ namedChildren: [name, value] }) => {
      if (!name || !value) throw new Error('Half an entry.');
      return [argumentOf(name), argumentOf(value)];
    });
    return Object.fromEntries(entries);
  }
  const [bytes] = find(node, 'invokation_expression');
  if (bytes && !bytes.text.startsWith('[Text.Encoding]::UTF8.GetBytes(')) throw new Error(bytes.text);
  const [literal] = find(node, 'string_literal');
  if (literal) return textOf(literal.text);
  return variables[node.text] ?? node.text;
}

/** The commands of a text by the grammar of PowerShell: name and arguments. Throws where it is not of that grammar. */
export function powershellCommands(text: string): readonly { name: string; args: readonly Value[] }[] {
  const tree = parser.parse(text);
  if (!tree || tree.rootNode.hasError) throw new Error(`No PowerShell: ${tree?.rootNode}`);
  return find(tree.rootNode, 'command').map((command) => {
    const elements = command.childForFieldName('command_elements')?.namedChildren ?? [];
    return {
      name: command.childForFieldName('command_name')?.text ?? '',
      args: elements
        .filter((one) => one !== null && one.type !== 'command_argument_sep')
        .map((one) => argumentOf(one as Node)),
    };
  });
}

/** Whether Windows PowerShell puts an argument into quotes: at a space outside of quotes in it. */
function isQuoted(argument: string): boolean {
  let [quotes, afterSlash, space] = [0, false, false];
  for (const sign of argument) {
    if (sign === '"' && !afterSlash) quotes += 1;
    else if (/\s/.test(sign) && quotes % 2 === 0) space = true;
    afterSlash = sign === '\\';
  }
  return space;
}

/** The command line that PowerShell makes for a program, the way of 5.1 that later ones call Legacy. */
export const legacyLine = (args: readonly string[]): string =>
  args
    .filter((one) => one !== '')
    .map((one) => (isQuoted(one) ? `"${one}${/\\*$/.exec(one)?.[0] ?? ''}"` : one))
    .join(' ');
