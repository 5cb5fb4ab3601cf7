/** A body that was read whole, or why it was not. */
export type BodyReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'too-large' | 'cut' };

/**
 * Reads a response's body as UTF-8 text, up to `limit` bytes. Past that the rest is given up, so that a huge answer
 * costs neither memory nor time.
 */
export async function readBody(response: Response, limit: number): Promise<BodyReading> {
  if (!response.body) return { ok: true, text: '' };
  // Said beforehand, though of what was packed: the rest is not even fetched.
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body.cancel().catch(() => undefined);
    return { ok: false, why: 'too-large' };
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, text: text + decoder.decode() };
      bytes += value.byteLength;
      if (bytes > limit) {
        await reader.cancel().catch(() => undefined);
        return { ok: false, why: 'too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { ok: false, why: 'cut' };
  }
}
