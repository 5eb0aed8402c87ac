/** A voice of the browser or the system. */
export interface Voice {
  id: string;
  name: string;
  /** BCP 47. */
  language: string;
  /** Whether it speaks without sending the text to anybody. */
  isLocal: boolean;
  isDefault: boolean;
}

export interface Utterance {
  text: string;
  language: string;
  /** A multiple of the voice's own pace. */
  rate: number;
  /** Id of a voice. */
  voice: string;
}

export interface SpeechEvents {
  onStart(): void;
  /** A word begins; not every voice tells. `length` is 0 where it is not known. */
  onWord(start: number, length: number): void;
  onEnd(): void;
  onError(code: string): void;
}

/** What reads aloud: one utterance at a time. */
export interface Speech {
  voices(): Voice[];
  /** Calls back when voices come or go; the function ends that. */
  watchVoices(onChange: () => void): () => void;
  speak(utterance: Utterance, events: SpeechEvents): void;
  /** Falls silent. Events of what was being spoken may still come. */
  cancel(): void;
}

/** The browser's own voices. `null` where there is no such thing. */
export function createWebSpeech(synthesis: SpeechSynthesis | undefined): Speech | null {
  if (!synthesis) return null;
  /** Chromium forgets an utterance that nobody holds, and its events with it. */
  let current: SpeechSynthesisUtterance | null = null;
  return {
    voices: () =>
      synthesis.getVoices().map((voice) => ({
        id: voice.voiceURI,
        name: voice.name,
        // Android writes `en_GB`.
        language: voice.lang.replace(/_/g, '-'),
        isLocal: voice.localService,
        isDefault: voice.default,
      })),
    watchVoices(onChange) {
      synthesis.addEventListener('voiceschanged', onChange);
      return () => synthesis.removeEventListener('voiceschanged', onChange);
    },
    speak({ text, language, rate, voice }, events) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.rate = rate;
      utterance.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice) ?? null;
      utterance.addEventListener('start', () => events.onStart());
      utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
        if (name !== 'sentence') events.onWord(charIndex, charLength ?? 0);
      });
      utterance.addEventListener('end', () => events.onEnd());
      utterance.addEventListener('error', ({ error }) => events.onError(error));
      current = utterance;
      synthesis.speak(current);
      // Paused by the page, it would wait for ever.
      if (synthesis.paused) synthesis.resume();
    },
    cancel: () => synthesis.cancel(),
  };
}
