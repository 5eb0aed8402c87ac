import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button';

interface Props {
  label: string;
  onChoose(file: File): void;
}

/** A button that asks for a file of ours. */
export function ChooseFile({ label, onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => field.current?.click()}>{label}</Button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onChoose(file);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
