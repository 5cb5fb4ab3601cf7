import type { Parsed } from '../diagnosis/json';
import { kindOf, mediaType } from '../diagnosis/reading';
import type { Answer } from '../outcome';
import type { AnswerBody } from './answered';

/** What no text holds: a null, or the sign that stands in for bytes that are no UTF-8. */
const binary = /[\0\uFFFD]/;

/** What the body of an answer is, by its content and then by its content type. */
export function answerBodyOf(body: string, headers: Answer['headers'], parsed: Parsed): AnswerBody {
  if (parsed) return 'json';
  const type = mediaType(headers['content-type']);
  if (/^(?:image|audio|video|font)\//.test(type) || binary.test(body.slice(0, 4_000))) return 'binary';
  return kindOf(body, type);
}
