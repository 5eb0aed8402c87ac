import type { ChromiumSession } from '../support/journey/chromium-session';

/** Runs expressions in the extension's own world of the tab, which has a reader open. */
export async function enterExtensionWorld({ context, page }: ChromiumSession) {
  const session = await context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => worlds.push({ id, origin }));
  await session.send('Runtime.enable');
  const contextId = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))?.id;
  if (contextId === undefined) throw new Error('The extension has no world in this tab.');
  return async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
    return result.value;
  };
}
