interface MediaKeyHandlers {
  play(): void;
  pause(): void;
  previoustrack(): void;
  nexttrack(): void;
  stop(): void;
}

/**
 * Lets the keyboard's and the headset's keys steer the voice, where the browser hands them on. Not in a page with sound
 * or film of its own: its player's handlers could not be given back. The function ends it.
 */
export function takeMediaKeys(document: Document, title: string, handlers: MediaKeyHandlers): () => void {
  const { mediaSession } = document.defaultView?.navigator ?? {};
  if (!mediaSession || document.querySelector('video, audio')) return () => {};
  const actions = Object.keys(handlers) as (keyof MediaKeyHandlers)[];
  const set = (action: keyof MediaKeyHandlers, handler: (() => void) | null) => {
    try {
      mediaSession.setActionHandler(action, handler);
    } catch {
      // An action that this browser does not know.
    }
  };
  for (const action of actions) set(action, () => handlers[action]());
  mediaSession.metadata = new MediaMetadata({ title });
  return () => {
    for (const action of actions) set(action, null);
    mediaSession.metadata = null;
  };
}
