import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, filesIn, productFiles, root } from './files';

/** The places (`file:line`) where a pattern stands in the files. */
function places(of: readonly string[], pattern: RegExp): readonly string[] {
  return of.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

/** Places where a snippet's line stands as text: what it says is carried out elsewhere, by whoever pastes it. */
const isSnippetText = (place: string): boolean => {
  const [file = '', line] = place.split(':');
  const text = readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
  return file.startsWith('utils/exchange/snippets/') && /^\s*['`]/.test(text);
};

const fileOf = (place: string): string => place.replace(/:\d+$/, '');

test('nothing from outside is ever treated as HTML or code', () => {
  expect(
    places(
      productFiles,
      /dangerouslySetInnerHTML|\.innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    ),
  ).toEqual([]);
});

test('nothing is logged: a log is a place that a key could end in', () => {
  expect(
    places(
      productFiles,
      /\bconsole(?:\.(?:log|debug|info|warn|error|trace|dir|table|assert|group|count|time)\b|\[)/,
    ).filter((place) => !isSnippetText(place)),
  ).toEqual([]);
});

test('the network is reached from one place', () => {
  const callers = new Set(
    places(productFiles, /\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon|EventSource/)
      .filter((place) => !isSnippetText(place))
      .map(fileOf),
  );
  expect([...callers].sort()).toEqual(['entrypoints/background/world.ts', 'utils/calls/send.ts']);
});

test('types are not given up', () => {
  const given = places(
    [...productFiles, ...filesIn(['tests', 'scripts'], /\.ts$/)],
    /(: |<|as )any\b|@ts-(ignore|nocheck|expect-error)/,
  );
  expect(given.filter((place) => !place.startsWith('tests/house/forbidden'))).toEqual([]);
});

test('no test is left out, runs alone or is repeated', () => {
  const tests = filesIn(['tests'], /\.ts$/).filter((file) => !file.startsWith('tests/house/'));
  expect(places(tests, /\b(test|it|describe)\.(skip|only|todo|fixme)\b/)).toEqual([]);
  expect(places(filesIn(['tests/e2e'], /\.ts$/), /retries: [1-9]/)).toEqual([]);
});

test('nothing in a browser is waited for by the clock: one polling pause is enough for all, and one for the long runs', () => {
  const clocks = /waitForTimeout|timers\/promises|new Promise\b[^;]{0,200}?\bsetTimeout\b/;
  const inBrowsers = filesIn(['tests/e2e'], /\.ts$/);
  const waiting = inBrowsers.filter((file) => clocks.test(readFileSync(join(root, file), 'utf8')));
  expect(waiting).toEqual(['tests/e2e/long/pace.ts', 'tests/e2e/support/until.ts']);
});

test('nothing names a path of one machine', () => {
  const named = /(?<![\w.])\/(?:work|farm|steering)\/|\.\.\/shared\b/;
  const texts = files.filter(
    (file) => /\.(?:[cm]?[jt]sx?|json|md|ya?ml|html|css|sh)$/.test(file) && file !== 'package-lock.json',
  );
  expect(places(texts, named).filter((place) => !place.startsWith('tests/house/forbidden'))).toEqual([]);
});

test('a file is one idea: none is longer than 300 lines, but a catalogue of words may be', () => {
  const isCatalogue = (file: string) => /^utils\/i18n\/(en|fr)\//.test(file);
  const code = files.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !isCatalogue(file));
  const long = code.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});
