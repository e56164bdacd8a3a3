import { useId } from 'preact/hooks';

export interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** A labelled choice of one. A value that is none of the options, as a file may have it, stays as it is. */
export function SelectField({ label, value, options, onChoose }: SelectFieldProps) {
  const id = useId();
  const isKnown = options.some((option) => option.value === value);
  return (
    <div class="cg-field">
      <label for={id}>{label}</label>
      <select id={id} class="cg-select" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
