import { recordedHeaders, SOFT_FAILURE_HEADER } from '../../api/headers.ts';
import { type Answer, html, json } from '../exchange.ts';
import type { FaultRule } from './rule.ts';

const HUGE = 20 * 1024 * 1024;

/** A valid collection of contacts of at least this many bytes. */
function hugeBody(bytes: number): string {
  const row = JSON.stringify({ email: 'someone@example.com', firstName: 'Some', lastName: 'One', id: '0' });
  const count = Math.ceil(bytes / (row.length + 1));
  return `{"contacts":[${Array(count).fill(row).join(',')}],"meta":{"total":"${count}"}}`;
}

/** The answer that a fault gives in place of the true one; undefined for faults of the connection. */
export function faultAnswer(rule: FaultRule): Answer | undefined {
  const api = recordedHeaders();
  switch (rule.kind) {
    case 'status':
      return {
        status: rule.status ?? 500,
        headers: { 'content-type': 'application/json', ...api, ...rule.headers },
        body: rule.body ?? '{}',
      };
    case 'redirect':
      return { status: rule.status ?? 302, headers: { location: rule.to ?? 'https://elsewhere.example/' } };
    case 'html':
      return html(rule.status ?? 200, '<!doctype html><title>Just a moment...</title><h1>One more step</h1>');
    case 'empty':
      return {
        status: rule.status ?? 200,
        headers: { 'content-type': 'application/json', ...api },
        body: '',
      };
    case 'broken-json':
      return {
        status: 200,
        headers: { 'content-type': 'application/json', ...api },
        body: '{"user":{"username":"no',
      };
    case 'huge':
      return {
        ...json(200, null),
        headers: { 'content-type': 'application/json', ...api },
        body: hugeBody(rule.bytes ?? HUGE),
      };
    case 'soft-failure':
      return {
        status: 200,
        headers: { 'content-type': 'application/json', ...api, ...SOFT_FAILURE_HEADER },
        body: '',
      };
    default:
      return undefined;
  }
}
