/** What curl sends for its arguments, as far as the snippets use them. */
export function curlRequest(args: readonly string[], input = '') {
  const headers: Record<string, string> = {};
  let [url, method, body] = ['', 'GET', ''];
  const left = [...args];
  const next = (): string => {
    const value = left.shift();
    if (value === undefined) throw new Error('A value is missing.');
    return value;
  };
  while (left.length > 0) {
    const option = next();
    if (option === '--url') url = next();
    else if (option === '--request') method = next();
    else if (option === '--data-raw') body = next();
    else if (option === '--data-binary' && next() === '@-') body = input;
    else if (option === '--header') {
      const [name = '', ...value] = next().split(': ');
      headers[name.toLowerCase()] = value.join(': ');
    } else if (option !== '--globoff') throw new Error(`curl does not know ${option}.`);
  }
  const { 'content-length': length, ...others } = headers;
  if (length !== undefined && (length !== '0' || body !== '')) throw new Error('A length that is not so.');
  return { method, url, body, headers: others };
}
