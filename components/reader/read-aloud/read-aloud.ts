import type { TextRange } from '../../../utils/engine/text-range';
import type { Speech } from '../../../utils/extension/speech';
import { endOfPart, type Passage } from './passages';

export interface Spoken {
  block: number;
  sentence: TextRange;
  /** Unknown before the voice has begun, and for good with voices that do not tell. */
  word: TextRange | null;
}

export interface ReadAloudState {
  status: 'off' | 'speaking' | 'paused';
  /** `failed`: the voice was asked and did not speak. */
  problem: 'no-voice' | 'failed' | null;
}

interface ReadAloudOptions {
  passages: readonly Passage[];
  speech: Speech;
  /** The pace and the voice, as they are when something is to be spoken; no voice: `null`. */
  rate(): number;
  voiceFor(language: string): string | null;
  onState(state: ReadAloudState): void;
  /** `null` when nothing is. */
  onSpoken(spoken: Spoken | null): void;
  /** Runs something later, unless the function that it gives is called before. */
  after(delayMs: number, run: () => void): () => void;
}

/**
 * Chromium falls silent for good about 15 s into one utterance of some voices. At a pace of 1 voices speak about 15
 * characters a second; nothing longer than 10 s of that is spoken at once.
 */
const CHARACTERS_AT_ONCE = 150;

/** A voice from the network takes a second or two to begin. */
const START_TIMEOUT_MS = 8_000;

/** Reads passages aloud, a sentence at a time: this is what lets it go back and forth, and what no voice stumbles over. */
export function createReadAloud(options: ReadAloudOptions) {
  const { passages, speech, onSpoken } = options;
  let state: ReadAloudState = { status: 'off', problem: null };
  let passage = 0;
  let sentence = 0;
  /** Where in the passage's text the next word is. */
  let offset = 0;
  /** Events of an utterance that is no longer the current one are not listened to. */
  let turn = 0;
  let stopWaiting = () => {};

  const change = (next: ReadAloudState) => {
    state = next;
    options.onState(state);
  };
  const silence = () => {
    turn += 1;
    stopWaiting();
    speech.cancel();
  };
  const sentencesOf = (index: number) => passages[index]?.sentences() ?? [];
  const moveTo = (toPassage: number, toSentence: number) => {
    passage = toPassage;
    sentence = toSentence;
    offset = sentencesOf(passage)[sentence]?.start ?? 0;
  };
  const tell = (word: TextRange | null) => {
    const range = sentencesOf(passage)[sentence];
    const { block } = passages[passage] ?? {};
    onSpoken(range && block !== undefined ? { block, sentence: range, word } : null);
  };

  function speak(): void {
    silence();
    const own = turn;
    const { text, language } = passages[passage] as Passage;
    const { end } = sentencesOf(passage)[sentence] as TextRange;
    const voice = options.voiceFor(language);
    if (voice === null) {
      change({ status: 'paused', problem: 'no-voice' });
      return;
    }
    if (state.status !== 'speaking' || state.problem) change({ status: 'speaking', problem: null });
    const start = offset;
    const rate = options.rate();
    const endOfThis = endOfPart(text, start, end, Math.round(CHARACTERS_AT_ONCE * rate));
    const isCurrent = () => own === turn;
    tell(null);
    stopWaiting = options.after(START_TIMEOUT_MS, () => isCurrent() && fail());
    speech.speak(
      { text: text.slice(start, endOfThis), language, rate, voice },
      {
        onStart: () => isCurrent() && stopWaiting(),
        onWord(at, length) {
          if (!isCurrent()) return;
          stopWaiting();
          const word = wordAt(text, start + at, length, endOfThis);
          offset = word.start;
          tell(word);
        },
        onEnd() {
          if (!isCurrent()) return;
          offset = endOfThis;
          if (offset < end) speak();
          else if (moveOn()) speak();
          else stop();
        },
        onError: () => isCurrent() && fail(),
      },
    );
  }

  function fail(): void {
    silence();
    change({ status: 'paused', problem: 'failed' });
  }

  function moveOn(): boolean {
    if (sentence + 1 < sentencesOf(passage).length) moveTo(passage, sentence + 1);
    else if (passage + 1 < passages.length) moveTo(passage + 1, 0);
    else return false;
    return true;
  }

  function moveToNextPassage(): boolean {
    if (passage + 1 >= passages.length) return false;
    moveTo(passage + 1, 0);
    return true;
  }

  function moveBack(): void {
    if (sentence > 0) moveTo(passage, sentence - 1);
    else if (passage > 0) moveTo(passage - 1, sentencesOf(passage - 1).length - 1);
    else moveTo(0, 0);
  }

  /** Goes on from the new place, aloud or not. */
  function arrive(): void {
    if (state.status === 'speaking') speak();
    else tell(null);
  }

  function stop(): void {
    silence();
    change({ status: 'off', problem: null });
    onSpoken(null);
  }

  return {
    state: () => state,
    /** Begins with the sentence that holds a place of a block, or with what follows it. */
    start(block: number, place: number): void {
      // From the beginning where nothing follows.
      const index = Math.max(
        0,
        passages.findIndex((each) => isAtOrAfter(each.block, block)),
      );
      const isThere = passages[index]?.block === block;
      const at = isThere ? sentencesOf(index).findIndex(({ end }) => end > place) : 0;
      moveTo(index, Math.max(0, at));
      speak();
    },
    pause(): void {
      if (state.status !== 'speaking') return;
      silence();
      change({ status: 'paused', problem: null });
    },
    resume(): void {
      if (state.status === 'paused') speak();
    },
    /** One sentence or passage on or back. Back within a passage leads to its beginning first. */
    step(unit: 'sentence' | 'passage', direction: 1 | -1): void {
      if (state.status === 'off') return;
      if (direction === -1) {
        if (unit === 'sentence') moveBack();
        else moveTo(sentence > 0 ? passage : Math.max(0, passage - 1), 0);
        arrive();
      } else if (unit === 'sentence' ? moveOn() : moveToNextPassage()) arrive();
      else stop();
    },
    /** Another pace or voice: goes on with it from the word that was being spoken. */
    applySettings(): void {
      if (state.status === 'speaking') speak();
    },
    stop,
  };
}

export type ReadAloud = ReturnType<typeof createReadAloud>;

/** The headline (-1) and the standfirst (-2) come before all blocks, in this order. */
function isAtOrAfter(block: number, wanted: number): boolean {
  const order = (index: number) => (index === -1 ? -2 : index === -2 ? -1 : index);
  return order(block) >= order(wanted);
}

/** Voices count in their own ways: a place within a word, or before a space. The word there is meant. */
function wordAt(text: string, at: number, length: number, end: number): TextRange {
  const start = Math.min(end, at + Math.max(0, text.slice(at, end).search(/\S/u)));
  const known = length > 0 ? Math.min(end, at + length) : 0;
  if (known > start) return { start, end: known };
  const rest = text.slice(start, end).search(/\s/u);
  return { start, end: rest < 0 ? end : start + rest };
}
