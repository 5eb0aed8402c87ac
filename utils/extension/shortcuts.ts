import { browser } from 'wxt/browser';

/** The keys of a command as the browser has them now, such as `Alt+R`; '' when it has none. */
export async function readShortcut(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Opens the browser's own page for shortcuts; nobody else can change them. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox only, so the types do not know it.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
