import { sendToBackground } from '../../utils/extension/messages/protocol';
import { reportError } from '../../utils/extension/report-error';
import { DEFAULT_SETTINGS, type ViewSettings, viewOf } from '../../utils/extension/settings/schema';

/** Presses that follow each other are kept as one change. */
const SAVE_DELAY_MS = 300;
/** How long it is said that a change was not kept. */
const UNKEPT_MS = 8_000;

/** The view settings as this page shows them: changed at once, kept a moment later. */
export function createView(onChange: () => void) {
  let view = viewOf(DEFAULT_SETTINGS);
  let unsaved: Partial<ViewSettings> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnkept = false;

  function save(): void {
    clearTimeout(timer);
    if (!unsaved) return;
    const patch = unsaved;
    unsaved = null;
    sendToBackground({ type: 'viewChanged', patch }).catch((error) => {
      reportError(error, 'keeping the view');
      isUnkept = true;
      onChange();
      setTimeout(() => {
        isUnkept = false;
        onChange();
      }, UNKEPT_MS);
    });
  }

  return {
    current: () => view,
    /** Whether the browser has just refused to keep a change: its storage may be full. */
    isUnkept: () => isUnkept,
    /** The reader opens with the last known settings where the background does not answer. */
    async load(): Promise<void> {
      try {
        view = await sendToBackground({ type: 'settingsRead' });
      } catch (error) {
        reportError(error, 'reading the view');
      }
    },
    change(patch: Partial<ViewSettings>): void {
      view = { ...view, ...patch };
      unsaved = { ...unsaved, ...patch };
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_DELAY_MS);
      onChange();
    },
    /** Changed elsewhere. What was just changed here is newer. */
    replace(next: ViewSettings): void {
      view = { ...next, ...unsaved };
      onChange();
    },
    save,
  };
}
