import { render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { Answer } from '@/components/console/answer/Answer';
import { Speak } from '@/components/console/words';
import { answerBodyOf } from '@/utils/activecampaign/answers/answer-body';
import { diagnoseCall } from '@/utils/activecampaign/call-diagnosis';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import { operationById } from '@/utils/activecampaign/operations';
import type { Answer as HttpAnswer, Outcome } from '@/utils/activecampaign/outcome';
import { createHeldAnswers } from '@/utils/calls/held-answers';
import { messages as english } from '@/utils/i18n/en/screens/console';
import type { Client } from '@/utils/messaging/client';
import { consoleChannels } from '@/utils/messaging/console-channels';
import { failed } from '@/utils/messaging/reply';
import { type AnswerContext, createAnswerStore } from '@/utils/state/console/answer';

/** The background's answers behind their schemas, with nothing but JSON in between, as messages are. */
function backgroundWith(answers: ReturnType<typeof createHeldAnswers>, asked: Set<unknown>): Client {
  const answer = async (channel: keyof typeof consoleChannels, input: unknown) => {
    const schema: v.GenericSchema = consoleChannels[channel].input;
    const read = v.safeParse(schema, JSON.parse(JSON.stringify(input)));
    if (!read.success) return failed('refused');
    const { call, ...asked } = read.output as { call: string } & Record<string, never>;
    const held = await answers.get(call);
    if (!held) return failed('gone');
    const { place, from, count, text, indented } = asked;
    const value = {
      'answer.inside': () => held.inside(place ?? [], from ?? 0, count ?? 0) ?? null,
      'answer.table': () => held.table(asked as unknown as Parameters<typeof held.table>[0]),
      'answer.find': () => held.find(text ?? ''),
      'answer.text': () => held.text(from ?? 0, count ?? 0, indented),
      'answer.value': () => held.value(place ?? [], from ?? 0, count ?? 0),
      'answer.path': () => held.path(place ?? []),
    }[channel as 'answer.inside']();
    return { ok: true, value: JSON.parse(JSON.stringify(value)) as unknown };
  };
  return ((channel: keyof typeof consoleChannels, input: unknown) => {
    const answering = answer(channel, input).finally(() => asked.delete(answering));
    asked.add(answering);
    return answering;
  }) as Client;
}

interface Given extends Partial<Pick<HttpAnswer, 'status' | 'headers'>> {
  readonly context?: Partial<AnswerContext>;
}

/** The view of an answer, as a person has it before them. */
export async function showAnswer(body: string, { status = 200, headers = {}, context }: Given = {}) {
  const answers = createHeldAnswers(
    async () => undefined,
    () => 'en',
  );
  const asked = new Set<unknown>();
  /** Once nothing more is asked of the background: what is drawn after one answer may ask for the next. */
  const settled = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2; quiet = asked.size === 0 ? quiet + 1 : 0) {
      await act(() => new Promise((resolve) => setTimeout(resolve)));
    }
  };
  const copied: string[] = [];
  const followed: string[] = [];
  const saved: (readonly [string, string])[] = [];
  const store = createAnswerStore(backgroundWith(answers, asked), {
    copy: async (text) => void copied.push(text),
    follow: (target) => followed.push(target),
    save: (name, text) => saved.push([name, text]),
    later(_, work) {
      work();
      return () => undefined;
    },
  });
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  const all = { 'content-type': 'application/json', ...headers };
  const parsed = parseJson(body);
  const outcome: Outcome = { kind: 'answer', status, headers: all, body, ms: 132 };
  const sent: AnswerContext = {
    operation: operationById('contacts.list'),
    origin: 'https://acme.api-us1.com',
    appHost: undefined,
    method: 'GET',
    target: '/api/3/contacts',
    ...context,
  };
  const diagnosis = diagnoseCall({
    outcome,
    parsed,
    method: sent.method,
    target: sent.target,
    body: '',
    host: 'acme.api-us1.com',
    familyHost: true,
    now: 0,
  });
  const held = answers.put('call', body, parsed);
  const words = { language: 'en', messages: english } as const;
  await act(() => {
    render(
      <Speak words={words}>
        <Answer answer={store} />
      </Speak>,
      host,
    );
    store.show(
      {
        answered: {
          call: 'call',
          at: 0,
          tries: 1,
          result: {
            kind: 'answer',
            status,
            headers: all,
            body: answerBodyOf(body, all, parsed),
            size: body.length,
            ms: 132,
          },
          ...(diagnosis && { diagnosis }),
        },
        ...(parsed && { table: held.table({ from: 0, count: 50 }) }),
      },
      sent,
    );
  });
  await settled();

  const all$ = <E extends Element = HTMLElement>(selector: string): E[] => [
    ...host.querySelectorAll<E>(selector),
  ];
  const press = async (element: Element | undefined, key?: string, init: KeyboardEventInit = {}) => {
    if (!element) throw new Error('nothing there to press');
    await act(() => {
      if (key === undefined) (element as HTMLElement).click();
      else
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
        );
    });
    await settled();
  };
  return {
    host,
    store,
    copied,
    followed,
    saved,
    all: all$,
    press,
    settled,
    text: () => host.textContent ?? '',
    tabs: () => all$('[role="tab"]').map(({ textContent }) => textContent),
    open: (name: string) => press(all$('[role="tab"]').find(({ textContent }) => textContent === name)),
    button: (name: string) => all$('button').find(({ textContent }) => textContent?.trim() === name),
    key: (key: string, init?: KeyboardEventInit) => press(all$('[role="tree"]')[0], key, init),
    lines: () => all$('[role="treeitem"]').map((line) => line.textContent ?? ''),
    async find(text: string) {
      const box = all$<HTMLInputElement>('input[type="search"]')[0];
      if (!box) throw new Error('no search box');
      await act(() => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settled();
    },
  };
}
