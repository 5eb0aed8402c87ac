import { useEffect, useRef } from 'preact/hooks';
import type { Voice } from '../../../utils/extension/speech';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { Menu } from '../../controls/Menu';
import { useLanguage } from '../../translate';
import { useLayer } from '../layers';
import { rateWords, SPEECH_RATES } from './rates';
import type { ReadAloudState } from './read-aloud';

export interface VoiceBarProps {
  state: ReadAloudState;
  /** Those of the article's language; `null` while the browser looks for them. */
  voices: Voice[] | null;
  voice: Voice | null;
  rate: number;
  /** The article's language in the words of the interface. */
  languageName: string;
  /** Somebody has scrolled away from what is spoken. */
  isAway: boolean;
  onToggle(): void;
  onStep(unit: 'sentence' | 'passage', direction: 1 | -1): void;
  onRate(rate: number): void;
  onVoice(voice: Voice): void;
  onRejoin(): void;
  onClose(): void;
}

/** What steers the voice, at the foot of the text. */
export function VoiceBar(props: VoiceBarProps) {
  const { state, voices, rate, isAway } = props;
  const { t, locale } = useLanguage();
  const bar = useRef<HTMLElement>(null);
  const isSpeaking = state.status === 'speaking';
  const hasVoices = voices !== null && voices.length > 0;
  useLayer(true, props.onClose);
  // Otherwise the focus stays in the text, where the keys go on working.
  useEffect(() => {
    if (voices && !hasVoices) bar.current?.focus({ preventScroll: true });
  }, [voices, hasVoices]);
  return (
    <section class="voice ui" aria-label={t('reader_voice')} tabIndex={-1} ref={bar}>
      {isAway && isSpeaking ? (
        <div class="voice-return">
          <Button onPress={props.onRejoin}>{t('reader_voice_rejoin')}</Button>
        </div>
      ) : null}
      <p class={hasVoices && !state.problem ? 'aside-words' : 'voice-words'} role="status">
        {wordsOf(props, t)}
      </p>
      {hasVoices ? (
        <div class="voice-controls">
          <IconButton
            icon="backTwo"
            label={t('reader_voice_previousParagraph')}
            keys="<"
            onPress={() => props.onStep('passage', -1)}
          />
          <IconButton
            icon="back"
            label={t('reader_voice_previousSentence')}
            keys=","
            onPress={() => props.onStep('sentence', -1)}
          />
          <IconButton
            icon={isSpeaking ? 'pause' : 'play'}
            label={t(isSpeaking ? 'reader_voice_pause' : 'reader_voice_play')}
            keys="p"
            onPress={props.onToggle}
          />
          <IconButton
            icon="forward"
            label={t('reader_voice_nextSentence')}
            keys="."
            onPress={() => props.onStep('sentence', 1)}
          />
          <IconButton
            icon="forwardTwo"
            label={t('reader_voice_nextParagraph')}
            keys=">"
            onPress={() => props.onStep('passage', 1)}
          />
          <Menu
            label={t('reader_voice_rate', rateWords(rate, locale))}
            class="opens-up"
            items={SPEECH_RATES.map((each) => ({
              id: String(each),
              label: rateWords(each, locale),
              kind: 'radio',
              isChecked: each === rate,
              onChoose: () => props.onRate(each),
            }))}
          >
            {rateWords(rate, locale)}
          </Menu>
          <Menu
            label={t('reader_voice_choose', props.voice?.name ?? '')}
            class="opens-up"
            items={voices.map((each) => ({
              id: each.id,
              label: each.isLocal ? each.name : t('reader_voice_online', each.name),
              kind: 'radio',
              isChecked: each.id === props.voice?.id,
              onChoose: () => props.onVoice(each),
            }))}
          >
            <span class="voice-name">{props.voice?.name}</span>
          </Menu>
        </div>
      ) : null}
      <IconButton icon="close" label={t('reader_voice_close')} keys="Escape" onPress={props.onClose} />
    </section>
  );
}

function wordsOf({ state, voices, languageName }: VoiceBarProps, t: ReturnType<typeof useLanguage>['t']): string {
  if (!voices) return t('reader_voice_looking');
  if (voices.length === 0 || state.problem === 'no-voice') return t('reader_voice_none', languageName);
  if (state.problem === 'failed') return t('reader_voice_failed');
  return t(state.status === 'speaking' ? 'reader_voice_speaking' : 'reader_voice_paused');
}
