import { Switch } from '../controls/Switch';
import { translateCount, useLanguage } from '../translate';

interface Props {
  isMarking: boolean;
  onMark(isMarking: boolean): void;
  /** Passages that could not be found on the page. */
  lost: number;
  /** Whether the words that were asked for last are not there any more. */
  isChanged: boolean;
}

/** What can be done with the page from beside it, and what the page does not have any more. */
export function BesideControls({ isMarking, onMark, lost, isChanged }: Props) {
  const language = useLanguage();
  const said = isChanged
    ? language.t('sidepanel_changed')
    : lost > 0
      ? translateCount(language, 'sidepanel_notFound', lost)
      : '';
  return (
    <div class="beside-notice">
      <Switch label={language.t('sidepanel_mark')} isOn={isMarking} onChange={onMark} />
      <p role="status">{said}</p>
    </div>
  );
}
