import { useId } from 'preact/hooks';

export interface FileButtonProps {
  label: string;
  /** Endings of the files that make sense, as `accept` of a file input has them. */
  accept: string;
  onFile: (file: File) => void;
}

/** A filled button that lets a file be chosen, in our words instead of the browser's. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <p class="cg-file">
      <label class="cg-button cg-button--stamp" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="cg-hidden"
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </p>
  );
}
