import { beforeEach, describe, expect, it } from 'vitest';
import { endOfPart, passagesOf } from '../../../../../components/reader/read-aloud/passages';
import {
  createReadAloud,
  type ReadAloud,
  type ReadAloudState,
  type Spoken,
} from '../../../../../components/reader/read-aloud/read-aloud';
import { lineBoxes } from '../../../../../components/reader/read-aloud/spoken-boxes';
import { chooseVoice, voicesFor } from '../../../../../components/reader/read-aloud/voices';
import type { Article, Block } from '../../../../../utils/engine/article';
import type { Speech, SpeechEvents, Utterance, Voice } from '../../../../../utils/extension/speech';

const paragraph = (text: string, marks: Block['marks'] = []): Block => ({ type: 'paragraph', text, marks });
const figure: Block = { type: 'figure', text: 'The wall.', marks: [], images: [], isLead: false };
const BLOCKS: Block[] = [
  paragraph('Dr. Aasen wrote twice. Nobody answered.'),
  figure,
  { type: 'heading', level: 2, text: 'After the flood', marks: [] },
  paragraph('It was late.'),
];

function articleOf(blocks: Block[], more: Partial<Article['metadata']> = {}): Article {
  const metadata = { headline: 'A wall', url: 'https://example.com/', language: 'en', topics: [] };
  return { metadata: { ...metadata, direction: 'ltr', ...more }, blocks, removals: [] };
}

/** A voice that speaks when the test lets it. */
function fakeSpeech() {
  const spoken: Utterance[] = [];
  let events: SpeechEvents | null = null;
  let cancelled = 0;
  const speech: Speech = {
    voices: () => [],
    watchVoices: () => () => {},
    speak(utterance, given) {
      spoken.push(utterance);
      events = given;
    },
    cancel() {
      cancelled += 1;
    },
  };
  return {
    speech,
    spoken,
    last: () => spoken.at(-1)?.text,
    events: () => events as SpeechEvents,
    cancelled: () => cancelled,
    finish() {
      const own = events;
      own?.onStart();
      own?.onEnd();
    },
  };
}

let fake: ReturnType<typeof fakeSpeech>;
let states: ReadAloudState[];
let shown: (Spoken | null)[];
let timeouts: (() => void)[];
let rate: number;
let hasVoice: boolean;
let voice: ReadAloud;

function read(article: Article): void {
  voice = createReadAloud({
    passages: passagesOf(article, 'en'),
    speech: fake.speech,
    rate: () => rate,
    voiceFor: () => (hasVoice ? 'voice' : null),
    onState: (state) => states.push(state),
    onSpoken: (spoken) => shown.push(spoken),
    after(_, run) {
      timeouts.push(run);
      return () => {
        timeouts = timeouts.filter((each) => each !== run);
      };
    },
  });
}

beforeEach(() => {
  fake = fakeSpeech();
  states = [];
  shown = [];
  timeouts = [];
  rate = 1;
  hasVoice = true;
  read(articleOf(BLOCKS));
});

describe('reading aloud', () => {
  it('goes through the article a sentence at a time, past what is not for the ear, and ends', () => {
    voice.start(-1, 0);
    for (let count = 0; count < 5; count++) fake.finish();
    expect(fake.spoken.map(({ text }) => text)).toEqual([
      'A wall',
      'Dr. Aasen wrote twice.',
      'Nobody answered.',
      'After the flood',
      'It was late.',
    ]);
    expect(voice.state().status).toBe('off');
    expect(shown.at(-1)).toBeNull();
  });

  const starts: [block: number, offset: number, expected: string][] = [
    [-1, 0, 'A wall'],
    [0, 0, 'Dr. Aasen wrote twice.'],
    [0, 21, 'Dr. Aasen wrote twice.'],
    [0, 24, 'Nobody answered.'],
    [1, 0, 'After the flood'],
    [99, 0, 'A wall'],
  ];
  it.each(starts)('begins at block %i, place %i with %s', (block, offset, expected) => {
    voice.start(block, offset);
    expect(fake.last()).toBe(expected);
  });

  it('shows the sentence at once and each word when it comes', () => {
    voice.start(0, 0);
    expect(shown.at(-1)).toEqual({ block: 0, sentence: { start: 0, end: 22 }, word: null });
    fake.events().onWord(4, 5);
    expect(shown.at(-1)?.word).toEqual({ start: 4, end: 9 });
    // A voice that counts from the space before, and says no length.
    fake.events().onWord(9, 0);
    expect(shown.at(-1)?.word).toEqual({ start: 10, end: 15 });
  });

  it('goes on with the word at which it was paused, with another pace or voice too', () => {
    voice.start(0, 0);
    fake.events().onWord(4, 5);
    voice.pause();
    expect(voice.state().status).toBe('paused');
    voice.resume();
    expect(fake.last()).toBe('Aasen wrote twice.');
    fake.events().onWord(6, 5);
    expect(shown.at(-1)?.word).toEqual({ start: 10, end: 15 });
    rate = 2;
    voice.applySettings();
    expect(fake.spoken.at(-1)).toMatchObject({ text: 'wrote twice.', rate: 2, language: 'en', voice: 'voice' });
  });

  it('goes back and forth by sentence and by paragraph, and not past the beginning', () => {
    voice.start(0, 24);
    voice.step('sentence', -1);
    expect(fake.last()).toBe('Dr. Aasen wrote twice.');
    voice.step('sentence', -1);
    expect(fake.last()).toBe('A wall');
    voice.step('sentence', -1);
    expect(fake.last()).toBe('A wall');
    voice.step('passage', 1);
    voice.step('sentence', 1);
    voice.step('passage', -1);
    expect(fake.last()).toBe('Dr. Aasen wrote twice.');
    voice.step('passage', 1);
    expect(fake.last()).toBe('After the flood');
    voice.step('passage', 1);
    voice.step('passage', 1);
    expect(voice.state().status).toBe('off');
  });

  it('shows where it is when it is moved while paused, and stays silent', () => {
    voice.start(0, 0);
    voice.pause();
    const before = fake.spoken.length;
    voice.step('sentence', 1);
    expect(fake.spoken.length).toBe(before);
    expect(shown.at(-1)).toEqual({ block: 0, sentence: { start: 23, end: 39 }, word: null });
  });

  it('does not listen to what was cut off', () => {
    voice.start(0, 0);
    const old = fake.events();
    voice.step('sentence', 1);
    old.onEnd();
    old.onWord(0, 3);
    old.onError('interrupted');
    expect(fake.last()).toBe('Nobody answered.');
    expect(voice.state()).toEqual({ status: 'speaking', problem: null });
    expect(shown.at(-1)?.word).toBeNull();
  });

  it('stops cleanly', () => {
    voice.start(0, 0);
    const events = fake.events();
    voice.stop();
    events.onEnd();
    expect(fake.spoken).toHaveLength(1);
    expect(timeouts).toHaveLength(0);
    expect(fake.cancelled()).toBeGreaterThan(0);
    voice.step('sentence', 1);
    expect(fake.spoken).toHaveLength(1);
  });

  it('says that there is no voice, and that a voice does not answer', () => {
    hasVoice = false;
    voice.start(0, 0);
    expect(voice.state()).toEqual({ status: 'paused', problem: 'no-voice' });
    expect(fake.spoken).toHaveLength(0);
    hasVoice = true;
    voice.resume();
    timeouts.at(-1)?.();
    expect(voice.state()).toEqual({ status: 'paused', problem: 'failed' });
    voice.resume();
    expect(voice.state()).toEqual({ status: 'speaking', problem: null });
    fake.events().onError('synthesis-failed');
    expect(voice.state().problem).toBe('failed');
  });

  it('speaks long sentences in parts, each shorter than what voices bear', () => {
    const long = `${'The letter named the wall, the gate and the pump, '.repeat(12)}and nobody read it.`;
    read(articleOf([paragraph(long)]));
    voice.start(0, 0);
    while (voice.state().status === 'speaking') fake.finish();
    const parts = fake.spoken.map(({ text }) => text);
    expect(parts.join('')).toBe(long);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(150);
    expect(parts[0]?.endsWith(',')).toBe(true);
  });
});

describe('passages', () => {
  it('leave out signs of notes and struck-out words, in their places', () => {
    const text = 'It fell.3 It rose stood.';
    const marks: Block['marks'] = [
      { kind: 'footnote', block: 9, start: 8, end: 9 },
      { kind: 'deleted', start: 13, end: 17 },
    ];
    const passage = passagesOf(articleOf([paragraph(text, marks)]), 'en').at(-1);
    expect(passage?.text).toBe('It fell.  It      stood.');
    expect(passage?.text.length).toBe(text.length);
  });

  it('have the language of the article, or of the interface where it has none', () => {
    expect(passagesOf(articleOf([], { language: 'de' }), 'en')[0]?.language).toBe('de');
    expect(passagesOf(articleOf([], { language: 'und' }), 'fr')[0]?.language).toBe('fr');
  });

  it.each([
    ['short', 0, 5, 10, 5],
    ['one two, three four', 0, 19, 10, 8],
    ['one two three four', 0, 18, 10, 8],
    ['abcdefghijklmnopq', 0, 17, 10, 10],
    // A comma early on is no place to cut.
    ['a, bbbbbb cccccc', 0, 16, 12, 10],
  ])('%s from %i to %i, %i at once, is cut at %i', (text, start, end, length, expected) => {
    expect(endOfPart(text, start, end, length)).toBe(expected);
  });
});

describe('voices', () => {
  const voiceOf = (id: string, language: string, more: Partial<Voice> = {}): Voice => ({
    id,
    name: id,
    language,
    isLocal: true,
    isDefault: false,
    ...more,
  });
  const voices = [
    voiceOf('Anna', 'de-DE'),
    voiceOf('Net', 'en-US', { isLocal: false }),
    voiceOf('Sam', 'en-US'),
    voiceOf('Kate', 'en-GB', { isDefault: true }),
  ];
  const cases: [language: string, chosen: Record<string, string>, expected: string | null][] = [
    ['en', {}, 'Kate'],
    ['en-US', {}, 'Sam'],
    ['en-US', { en: 'Net' }, 'Net'],
    ['en', { en: 'Gone' }, 'Kate'],
    ['de-AT', { en: 'Net' }, 'Anna'],
    ['fr', {}, null],
    ['e', {}, null],
  ];
  it.each(cases)('for %s with %j: %s', (language, chosen, expected) => {
    expect(chooseVoice(voices, language, chosen)?.id ?? null).toBe(expected);
  });
  it('are only those of the language', () => {
    expect(voicesFor(voices, 'en').map(({ id }) => id)).toEqual(['Kate', 'Sam', 'Net']);
  });
});

it('words are marked with one box a line, whatever elements they are in', () => {
  const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
  const rects = [
    box(10, 0, 50, 20),
    box(60, 0, 40, 20),
    // A sign set high, then the next line; an element's own empty box.
    box(100, -4, 6, 12),
    box(0, 24, 80, 20),
    box(0, 24, 0, 20),
  ];
  expect(lineBoxes(rects)).toEqual([box(10, 0, 96, 20), box(0, 24, 80, 20)]);
});
