import { useState } from 'preact/hooks';
import type { Detection } from '../../utils/engine/detection';
import { trusted } from '../controls/trusted';
import { useLanguage } from '../translate';
import { useId } from '../use-id';
import { signalPhrase } from './signal-phrases';

/** Below it a weight is written as nothing. */
const SMALLEST_SHOWN = 0.005;

/** Why a page counts as an article or not: every signal with what it measured and what that weighs. */
export function WhyView({ detection }: { detection: Detection }) {
  const { t, locale } = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { isArticle, bias, threshold } = detection;
  const signals = [...detection.signals].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const sum = signals.reduce((total, { weight }) => total + weight, bias);
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const measured = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (
    <section class="why">
      <button
        type="button"
        class="disclosure"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={trusted(() => setOpen(!isOpen))}
      >
        {t('popup_why')}
      </button>
      {isOpen ? (
        <table id={id}>
          <caption>{t(isArticle ? 'popup_why_article' : 'popup_why_notArticle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('popup_why_signal')}</th>
              <th scope="col">{t('popup_why_measured')}</th>
              <th scope="col">{t('popup_why_weight')}</th>
            </tr>
          </thead>
          <tbody>
            {signals.map(({ id: signal, weight, evidence }) => {
              const phrase = signalPhrase(signal);
              const isNumber = evidence !== '' && Number.isFinite(Number(evidence));
              return (
                <tr key={signal} class={Math.abs(weight) < SMALLEST_SHOWN ? 'weightless' : undefined}>
                  <th scope="row">{phrase ? t(phrase) : signal}</th>
                  <td>{isNumber ? measured.format(Number(evidence)) : evidence}</td>
                  <td>{format.format(weight)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <Total label={t('popup_why_bias')} value={format.format(bias)} />
            <Total label={t('popup_why_sum')} value={format.format(sum)} />
            <Total label={t('popup_why_threshold')} value={format.format(logOdds(threshold))} />
          </tfoot>
        </table>
      ) : null}
    </section>
  );
}

function Total({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <td>{value}</td>
    </tr>
  );
}

/** A score on the scale of the weights. */
function logOdds(score: number): number {
  return Math.log(score / (1 - score));
}
