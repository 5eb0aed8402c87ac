import type { ViewSettings } from '../../utils/extension/settings/schema';
import { lookStyle } from '../look/look-style';
import { useTranslate } from '../translate';

/** Says that what was just changed about the reader's look holds here, but was not stored. It lies over the reader. */
export function UnkeptNotice({ view }: { view: ViewSettings }) {
  const t = useTranslate();
  return (
    <div data-theme={view.theme} style={lookStyle(view)}>
      <p class="toast ui" role="status">
        {t('reader_unkept')}
      </p>
    </div>
  );
}
