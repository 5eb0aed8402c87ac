import { browser } from 'wxt/browser';

/** The keys of a command as the browser has them now, such as `Alt+R`; '' when it has none. */
export async function readShortcut(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
