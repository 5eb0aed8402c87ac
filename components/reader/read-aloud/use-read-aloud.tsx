import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import type { Speech } from '../../../utils/extension/speech';
import { useLocale } from '../../translate';
import type { CommandHandlers } from '../use-commands';
import { giveFocusBack } from '../way/go-to-element';
import { type Following, followSpoken } from './follow-spoken';
import { takeMediaKeys } from './media-keys';
import { passagesOf } from './passages';
import { createReadAloud, type ReadAloud, type ReadAloudState } from './read-aloud';
import { selectedPlace, visiblePlace } from './text-ranges';
import { useVoices } from './use-voices';
import { VoiceBar } from './VoiceBar';
import { baseLanguage, chooseVoice, voicesFor } from './voices';

interface ReadAloudOptions {
  article: Article;
  scroller: RefObject<HTMLElement | null>;
  /** `null` in a browser that cannot speak. */
  speech: Speech | null;
  view: Pick<ViewSettings, 'speechRate' | 'voices'>;
  onViewChange(patch: Partial<ViewSettings>): void;
}

const SILENT: ReadAloudState = { status: 'off', problem: null };

/** The article read aloud: begun where the eye is, shown in the text, steered from a bar or by keys. */
export function useReadAloud({ article, scroller, speech, view, onViewChange }: ReadAloudOptions) {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState(SILENT);
  const [isAway, setAway] = useState(false);
  const layer = useRef<HTMLDivElement>(null);
  const voice = useRef<ReadAloud | null>(null);
  const following = useRef<Following | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const voices = useVoices(speech, isOpen);
  const language = article.metadata.language === 'und' ? locale : article.metadata.language;
  /** As they are when a sentence begins. */
  const now = useRef({ rate: view.speechRate, chosen: view.voices, voices });
  now.current = { rate: view.speechRate, chosen: view.voices, voices };

  // What was changed in the article, or closed, is not read on.
  useEffect(() => {
    const root = scroller.current;
    if (!isOpen || !speech || !root || !layer.current) return;
    const own = followSpoken(root, layer.current, setAway);
    const reading = createReadAloud({
      passages: passagesOf(article, locale),
      speech,
      rate: () => now.current.rate,
      voiceFor: (wanted) => chooseVoice(now.current.voices ?? [], wanted, now.current.chosen)?.id ?? null,
      onState: setState,
      onSpoken: own.show,
      after(delayMs, run) {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    });
    voice.current = reading;
    following.current = own;
    const release = takeMediaKeys(root.ownerDocument, article.metadata.headline, {
      play: reading.resume,
      pause: reading.pause,
      previoustrack: () => reading.step('passage', -1),
      nexttrack: () => reading.step('passage', 1),
      stop: () => setOpen(false),
    });
    return () => {
      release();
      reading.stop();
      own.stop();
      voice.current = null;
      following.current = null;
      setAway(false);
    };
  }, [isOpen, speech, article, locale]);

  const begin = () => {
    const root = scroller.current;
    if (!root) return;
    const { block, offset } = selectedPlace(root) ?? visiblePlace(root);
    voice.current?.start(block, offset);
  };
  const hasVoices = voices !== null && voices.length > 0;
  useEffect(() => {
    if (isOpen && hasVoices) begin();
  }, [isOpen, hasVoices]);
  useEffect(() => voice.current?.applySettings(), [view.speechRate, view.voices]);

  const open = () => {
    const active = (scroller.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
    opener.current = active instanceof HTMLElement ? active : null;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    giveFocusBack(opener.current, scroller.current);
  };
  const toggle = () => {
    if (!isOpen) return open();
    const { status } = voice.current?.state() ?? SILENT;
    if (status === 'speaking') voice.current?.pause();
    else if (status === 'paused') voice.current?.resume();
    else begin();
  };
  const step = (unit: 'sentence' | 'passage', direction: 1 | -1) => () => voice.current?.step(unit, direction);
  // Tables of all languages are read for it: not before somebody listens.
  const languageName = useMemo(() => (isOpen ? nameOf(language, locale) : ''), [isOpen, language, locale]);
  const handlers: CommandHandlers = {
    listen: toggle,
    ...(isOpen
      ? {
          nextSentence: step('sentence', 1),
          previousSentence: step('sentence', -1),
          nextPassage: step('passage', 1),
          previousPassage: step('passage', -1),
        }
      : {}),
  };
  return {
    handlers,
    control: { isOpen, onToggle: isOpen ? close : open },
    /** Where the spoken words are shown: a sibling of the text. */
    layer: <div class="spoken" aria-hidden="true" ref={layer} />,
    bar: isOpen ? (
      <VoiceBar
        {...{ state, isAway, languageName }}
        voices={voices && voicesFor(voices, language)}
        voice={chooseVoice(voices ?? [], language, view.voices)}
        rate={view.speechRate}
        onToggle={toggle}
        onStep={(unit, direction) => voice.current?.step(unit, direction)}
        onRate={(speechRate) => onViewChange({ speechRate })}
        onVoice={({ id }) => onViewChange({ voices: { ...view.voices, [baseLanguage(language)]: id } })}
        onRejoin={() => following.current?.rejoin()}
        onClose={close}
      />
    ) : null,
  };
}

function nameOf(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(baseLanguage(language)) ?? language;
  } catch {
    // A page may call its language anything.
    return language;
  }
}
