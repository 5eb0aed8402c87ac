import { useEffect, useState } from 'preact/hooks';
import type { Speech, Voice } from '../../../utils/extension/speech';

/** Chromium lists its voices a moment after it is first asked; a browser that has none never says so. */
const WAIT_FOR_VOICES_MS = 1_500;

/** The browser's voices; `null` while it may still be looking for them. Asked only when somebody wants to listen. */
export function useVoices(speech: Speech | null, isWanted: boolean): Voice[] | null {
  const [voices, setVoices] = useState<Voice[] | null>(null);
  useEffect(() => {
    if (!isWanted) return setVoices(null);
    if (!speech) return setVoices([]);
    const read = () => {
      const found = speech.voices();
      if (found.length > 0) setVoices(found);
    };
    read();
    const unwatch = speech.watchVoices(read);
    const timer = setTimeout(() => setVoices((known) => known ?? []), WAIT_FOR_VOICES_MS);
    return () => {
      unwatch();
      clearTimeout(timer);
    };
  }, [speech, isWanted]);
  return voices;
}
