import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate';
import { useId } from '../use-id';

interface Props {
  /** The list it adds to. */
  label: string;
  field: RefObject<HTMLInputElement | null>;
  parseSite(typed: string): string | null;
  onAdd(site: string): void;
}

/** A field for one site. What is no site stays in it, with a word on what one looks like. */
export function AddSite({ label, field, parseSite, onAdd }: Props) {
  const t = useTranslate();
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const input = field.current;
    if (!input || input.value.trim() === '') return;
    const site = parseSite(input.value);
    setRefused(site ? null : input.value);
    if (!site) return;
    onAdd(site);
    input.value = '';
  };

  return (
    <form class="add-site" onSubmit={add} noValidate>
      <input
        ref={field}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        autocapitalize="off"
        placeholder="example.com"
        aria-label={t('options_addSite_label', label)}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : id}
      />
      <button type="submit" class="button">
        {t('options_addSite')}
      </button>
      {refused !== null && (
        <p class="problem" id={id} role="alert">
          {t('options_notASite', refused)}
        </p>
      )}
    </form>
  );
}
