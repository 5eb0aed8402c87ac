import { browser } from 'wxt/browser';

/** What the browsers call it: Chromium a side panel, Firefox a sidebar. Neither is in the other's types. */
interface Beside {
  sidePanel?: { open?(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open?(): Promise<void> };
}

const beside = browser as unknown as Beside;

/** Whether there is a place beside the page: not on phones. */
export function canShowBeside(): boolean {
  return beside.sidePanel?.open !== undefined || beside.sidebarAction?.open !== undefined;
}

/** Opens the facts beside the page. Only works in answer to a click in one of our pages. */
export async function showBeside(windowId: number): Promise<void> {
  if (beside.sidePanel?.open) await beside.sidePanel.open({ windowId });
  else await beside.sidebarAction?.open?.();
}
