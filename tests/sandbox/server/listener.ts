import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerApi } from '../api/answer.ts';
import type { RateLimit } from '../api/rate-limit.ts';
import { answerApp } from '../developer-page/answer.ts';
import { answerForeignFrame, answerTool } from '../tools/answer.ts';
import type { World } from '../world/world.ts';
import { answerControl, CONTROL } from './control.ts';
import { answerElsewhere } from './elsewhere.ts';
import { type Answer, type Exchange, json, parseCookies } from './exchange.ts';
import { playFault } from './faults/play.ts';
import { FAULT_HEADER, type Switchboard } from './faults/switchboard.ts';
import { placeOf } from './hosts.ts';
import type { LoggedRequest } from './log.ts';
import { notFoundPage } from './not-found-page.ts';
import { send } from './send.ts';

export interface Serving {
  world: World;
  faults: Switchboard;
  log: LoggedRequest[];
  rateLimit: RateLimit;
  now: () => number;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The answer that belongs to the host and path; what goes wrong on purpose comes before this. */
function answer(exchange: Exchange, serving: Serving): Answer {
  const place = placeOf(exchange.host, serving.world);
  if (place.kind === 'elsewhere') return answerForeignFrame(exchange) ?? answerElsewhere();
  if (place.kind === 'tool') return answerTool(exchange);
  if (place.kind === 'nobody') return notFoundPage();
  const here = { ...exchange, account: place.account };
  if (/^\/(api\/|admin\/api\.php)/.test(exchange.url.pathname)) return answerApi(here, serving.rateLimit);
  return place.kind === 'app' ? answerApp(here) : notFoundPage();
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

function exchangeOf(request: IncomingMessage, body: string, serving: Serving): Exchange {
  const host = hostOf(request);
  return {
    world: serving.world,
    now: serving.now(),
    host,
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `https://${host}`),
    headers: request.headers,
    body,
    cookies: parseCookies(request.headers.cookie),
  };
}

function record(request: IncomingMessage, response: ServerResponse, serving: Serving): LoggedRequest {
  const entry: LoggedRequest = {
    at: serving.now(),
    host: hostOf(request),
    method: request.method ?? '',
    url: request.url ?? '',
    headers: request.headers,
    body: '',
    aborted: false,
  };
  serving.log.push(entry);
  response.on('close', () => {
    entry.aborted = !response.writableFinished;
    if (response.headersSent) entry.status = response.statusCode;
  });
  response.on('finish', () => {
    entry.status = response.statusCode;
  });
  return entry;
}

/** The server's one listener: control first, then faults, then the true answer. */
export function createListener(serving: Serving) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const control = hostOf(request) === '127.0.0.1' && (request.url ?? '').startsWith(CONTROL);
    const entry = control ? undefined : record(request, response, serving);
    try {
      const body = await bodyOf(request);
      if (entry) entry.body = body;
      const exchange = exchangeOf(request, body, serving);
      if (control) return send(response, answerControl(exchange, serving));
      const path = exchange.url.pathname;
      const target = { host: exchange.host, path, method: exchange.method };
      const fault = serving.faults.take(target, String(request.headers[FAULT_HEADER] ?? ''));
      const carryOut = async () => answer({ ...exchange, now: serving.now() }, serving);
      if (fault) await playFault(fault, response, carryOut);
      else send(response, await carryOut());
    } catch (error) {
      if (!response.headersSent) send(response, json(500, { sandbox: String(error) }));
    }
  };
}
