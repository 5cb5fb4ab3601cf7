import { Devtools } from './devtools.ts';

export interface Recorder {
  /** `level source: text`, in the order of arrival. */
  readonly lines: string[];
  close(): void;
}

interface RemoteObject {
  value?: unknown;
  description?: string;
  preview?: { properties: { name: string; value?: string }[] };
}

/** Writes down what every page, popup, frame and worker prints or throws, from its first line on. */
export async function record(address: string, lines: string[]): Promise<Recorder> {
  const sources = new Map<string, string>();
  const devtools: Devtools = await Devtools.connect(address, (method, params, sessionId) => {
    const line = (level: string, text: string) =>
      lines.push(`${level} ${sources.get(sessionId) ?? 'browser'}: ${text}`);
    if (method === 'Target.attachedToTarget') void attach(params as unknown as Attached);
    if (method === 'Runtime.consoleAPICalled') {
      const { type, args } = params as unknown as { type: string; args: RemoteObject[] };
      line(type, args.map(asText).join(' '));
    }
    if (method === 'Runtime.exceptionThrown') {
      const { text, exception } = params.exceptionDetails as { text: string; exception?: RemoteObject };
      line('uncaught', `${text} ${exception ? asText(exception) : ''}`);
    }
    if (method === 'Log.entryAdded') {
      const { level, text, url } = params.entry as { level: string; text: string; url?: string };
      line(level, `${text} ${url ?? ''}`);
    }
  });

  async function attach({ sessionId, targetInfo }: Attached): Promise<void> {
    sources.set(sessionId, `${targetInfo.type} ${targetInfo.url}`);
    const silent = () => undefined; // the target may be gone already, or not know the domain
    await Promise.all([
      devtools.send('Runtime.enable', {}, sessionId).catch(silent),
      devtools.send('Log.enable', {}, sessionId).catch(silent),
      devtools.send('Target.setAutoAttach', AUTO_ATTACH, sessionId).catch(silent),
    ]);
  }

  await devtools.send('Target.setAutoAttach', AUTO_ATTACH);
  return { lines, close: () => devtools.close() };
}

interface Attached {
  sessionId: string;
  targetInfo: { type: string; url: string };
}

const AUTO_ATTACH = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };

function asText({ value, description, preview }: RemoteObject): string {
  if (preview) return preview.properties.map((property) => `${property.name}=${property.value}`).join(' ');
  return value === undefined ? (description ?? 'undefined') : String(value);
}
