import type { Answered } from '@/utils/activecampaign/answers/answered';
import { statusWords } from '@/utils/activecampaign/answers/status-words';
import type { Method } from '@/utils/activecampaign/operations/types';
import { mediaTypeOf } from '@/utils/activecampaign/requests/media-type';
import type { ReportMessages } from '@/utils/i18n/screens';
import { diagnosisParagraphs } from './diagnosis-paragraphs';
import { localMoment } from './moment';
import type { Block, Fact, Report, Section } from './report';
import { mostAnswered, mostSent, windowFor } from './shorten';
import { browserOf } from './versions';
import { visible } from './visible';

/** A call to report on, as it was made. */
export interface ReportedCall {
  /** `acme`. */
  readonly account: string;
  /** `https://acme.api-us1.com`. */
  readonly origin: string;
  readonly method: Method;
  readonly target: string;
  /** The request's body. */
  readonly sent: string;
  /** With its diagnosis, where something was the matter. */
  readonly answered: Answered;
  /** The body of the answer, from its beginning on; undefined where it is not kept. */
  readonly body: string | undefined;
  /** What it was of, in the language of the report; undefined where that is not known. */
  readonly operation: { readonly name: string; readonly documentation: string | undefined } | undefined;
}

/** What a report says beside its calls. */
export interface ReportContext {
  /** In the person's own words; '' for nothing. */
  readonly expected: string;
  /** `Europe/Paris`. */
  readonly timeZone: string;
  /** `0.1.0`. */
  readonly version: string;
  readonly userAgent: string;
}

/** Headers of an answer that support asks for, or that say how the call was treated. Names in lower case. */
const tellingHeaders =
  /^(?:x-request-id|cf-ray|x-ac-error|(?:x-)?ratelimit-.+|retry-after|content-type|date|server|x-envoy-upstream-service-time)$/;

/** A fact in which nobody is named. */
const own = (label: string, value: string): Fact => ({ label, value, impersonal: true });

function requestSection(
  call: ReportedCall,
  heading: string,
  { report: words }: ReportMessages,
  timeZone: string,
): Section {
  const { account, origin, method, target, sent, answered, operation } = call;
  const { at, tries } = answered;
  const { facts } = words;
  const listed: Fact[] = [
    ...(operation ? [own(facts.operation, operation.name)] : []),
    ...(operation?.documentation ? [own(facts.documentation, operation.documentation)] : []),
    { label: facts.account, value: account },
    own(facts.time, localMoment(at, timeZone)),
    own(facts.utc, new Date(at).toISOString()),
    own(facts.method, method),
    { label: facts.url, value: new URL(target, origin).href },
    own(facts.header('Api-Token'), words.yourKey),
    own(facts.header('Accept'), 'application/json'),
    ...(sent === '' ? [] : [own(facts.header('Content-Type'), mediaTypeOf({ method, target }))]),
    ...(tries > 1 ? [own(facts.tries, String(tries))] : []),
  ];
  const data: Block =
    sent === ''
      ? { kind: 'text', label: '', paragraphs: [words.noData] }
      : {
          kind: 'body',
          label: words.sent(method),
          text: sent.slice(0, windowFor(mostSent)),
          of: sent.length,
          most: mostSent,
        };
  return { heading, blocks: [{ kind: 'facts', facts: listed }, data] };
}

type AnswerResult = Extract<Answered['result'], { kind: 'answer' }>;

/** The body of an answer, or why it is not there. */
function bodyBlock(answer: AnswerResult, body: string | undefined, words: ReportMessages['report']): Block {
  const note = (text: string): Block => ({ kind: 'text', label: '', paragraphs: [text] });
  if (answer.body === 'none') return note(words.noBody);
  if (answer.body === 'binary') return note(words.binaryBody);
  if (body === undefined) return note(words.notKept);
  return {
    kind: 'body',
    label: words.body,
    text: visible(body.slice(0, windowFor(mostAnswered))),
    of: answer.size,
    most: mostAnswered,
  };
}

function answerSection(call: ReportedCall, heading: string, messages: ReportMessages): Section {
  const { report: words } = messages;
  const { result, diagnosis } = call.answered;
  const answer = result.kind === 'answer' ? result : undefined;
  const listed: Fact[] = [
    own(words.facts.status, answer ? `HTTP ${statusWords(answer.status)}` : words.noAnswer),
    own(words.facts.duration, words.milliseconds(result.ms)),
    ...Object.entries(answer?.headers ?? {})
      .filter(([name]) => tellingHeaders.test(name))
      .map(([name, value]) => {
        const label = words.facts.header(name);
        return name === 'x-ac-error' ? { label, value: visible(value) } : own(label, visible(value));
      }),
  ];
  return {
    heading,
    blocks: [
      { kind: 'facts', facts: listed },
      ...(answer ? [bodyBlock(answer, call.body, words)] : []),
      ...(diagnosis
        ? [
            {
              kind: 'text' as const,
              label: words.diagnosis,
              paragraphs: diagnosisParagraphs(call, diagnosis, messages),
            },
          ]
        : []),
    ],
  };
}

/**
 * What is told of calls, in words: each with what was sent and what came, what was expected, and with what the report
 * was made. Keys and personal data are still in it.
 */
export function reportOn(
  calls: readonly ReportedCall[],
  { expected, timeZone, version, userAgent }: ReportContext,
  messages: ReportMessages,
): Report {
  const { report: words } = messages;
  const told = expected.trim();
  const browser = browserOf(userAgent);
  return {
    title: words.title(calls.length),
    sections: [
      {
        heading: words.expected,
        blocks: [{ kind: 'text', label: '', paragraphs: [told === '' ? words.notSaid : told] }],
      },
      ...calls.flatMap((call, index) => [
        requestSection(call, words.request(index + 1, calls.length), messages, timeZone),
        answerSection(call, words.answer(index + 1, calls.length), messages),
      ]),
      {
        heading: words.about,
        blocks: [
          {
            kind: 'facts',
            facts: [
              own(words.facts.made, `Keyring for ActiveCampaign ${version}`),
              ...(browser === '' ? [] : [own(words.facts.browser, browser)]),
            ],
          },
        ],
      },
    ],
  };
}
