import { headerCode } from './headers';
import { go as literal } from './literals/go';
import { keyName, type Snippet } from './snippet';
import { portableUrl } from './written-url';

const imports = ['fmt', 'io', 'net/http', 'os', 'strings'];

/** For Go's own net/http. */
export const go: Snippet = {
  id: 'go',
  keyIn: 'variable',
  write(call) {
    const { method, url, body, key } = call;
    const headers = headerCode(call, literal, `os.Getenv("${keyName}")`);
    // What is imported and not used does not compile.
    const unused = [...(body === '' ? ['strings'] : []), ...(key.kind === 'named' ? [] : ['os'])];
    return [
      'package main',
      '',
      'import (',
      ...imports.filter((name) => !unused.includes(name)).map((name) => `\t"${name}"`),
      ')',
      '',
      'func main() {',
      `\trequest, err := http.NewRequest("${method}", ${literal(portableUrl(url))}, ${
        body === '' ? 'nil' : `strings.NewReader(${literal(body)})`
      })`,
      '\tif err != nil {',
      '\t\tpanic(err)',
      '\t}',
      ...headers.map(([name, value]) => `\trequest.Header.Set("${name}", ${value})`),
      '\t// A redirect would take the key along.',
      '\tclient := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}',
      '\tresponse, err := client.Do(request)',
      '\tif err != nil {',
      '\t\tpanic(err)',
      '\t}',
      '\tdefer response.Body.Close()',
      '\tanswer, err := io.ReadAll(response.Body)',
      '\tif err != nil {',
      '\t\tpanic(err)',
      '\t}',
      '\tfmt.Println(response.StatusCode, string(answer))',
      '}',
    ].join('\n');
  },
};
