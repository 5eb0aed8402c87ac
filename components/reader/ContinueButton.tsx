import { Button } from '../controls/Button';
import { useTranslate } from '../translate';
import { Link } from './RichText';

/** The rest of an article in several pages: nothing of it is fetched before somebody asks. */
export interface NextPage {
  address: string;
  status: 'waiting' | 'loading' | 'unreachable' | 'unreadable';
  onContinue(): void;
}

/** Stands at the end of the text while the article goes on. */
export function ContinueButton({ next }: { next: NextPage }) {
  const t = useTranslate();
  const { status, address, onContinue } = next;
  return (
    <div class="continue ui">
      {status === 'unreadable' ? null : (
        <Button onPress={onContinue} isDisabled={status === 'loading'}>
          {t(status === 'loading' ? 'reader_continue_loading' : 'reader_continue')}
        </Button>
      )}
      <p role="status">
        {status === 'unreachable' || status === 'unreadable' ? (
          <>
            {t(status === 'unreachable' ? 'reader_continue_unreachable' : 'reader_continue_unreadable')}{' '}
            <Link href={address}>{t('reader_continue_open')}</Link>
          </>
        ) : null}
      </p>
    </div>
  );
}
