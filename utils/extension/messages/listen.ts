import { type Browser, browser } from 'wxt/browser';
import { errorCode, reportError } from '../report-error';
import { isRecord } from './checks';

type Sender = Browser.runtime.MessageSender;
type Handler = (payload: never, sender: Sender) => unknown;

/** For every message that a receiver knows, whether what came with it has the right shape. */
export type PayloadChecks<Type extends string> = Record<Type, (payload: Record<string, unknown>) => boolean>;

/**
 * Hands each message to its handler once sender and shape are right. Others are ignored without an answer, so that a
 * second listener in the same place may take them. The answer is `{ reply }` or `{ failed: code }`: an object always,
 * which tells it from "nobody listens".
 */
export function listen<Type extends string>(
  checks: PayloadChecks<Type>,
  isAllowed: (sender: Sender, type: Type) => boolean,
  handlers: Partial<Record<Type, Handler>>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isRecord(message) || typeof message.type !== 'string') return undefined;
    if (!Object.hasOwn(checks, message.type)) return undefined;
    const type = message.type as Type;
    const handler = handlers[type];
    if (!handler || !isAllowed(sender, type) || !checks[type](message)) return undefined;
    answer(handler, message as never, sender).then(sendResponse);
    // The one form of answering late that behaves alike in every browser.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function answer(handler: Handler, payload: never, sender: Sender): Promise<unknown> {
  try {
    return { reply: await handler(payload, sender) };
  } catch (error) {
    reportError(error, 'answering a message');
    return { failed: errorCode(error) };
  }
}
