import { useId } from 'preact/hooks';
import type { Language } from '@/lib/model/ids';

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: string;
  /** Where the label is in another language than the page. */
  lang?: Language;
}

export interface ChoiceProps<Value extends string> {
  /** What is chosen here; heard, and seen only where `showLabel`. */
  label: string;
  showLabel?: boolean;
  value: Value;
  options: readonly ChoiceOption<Value>[];
  onChoose: (value: Value) => void;
}

/** One of a few, as words: the chosen one has a line under it. Native radio buttons, so arrow keys work. */
export function Choice<Value extends string>({
  label,
  showLabel = false,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="cg-choice">
      <legend class={showLabel ? 'cg-choice-legend' : 'cg-hidden'}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="cg-choice-option" lang={option.lang}>
          <input
            class="cg-choice-input"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span class="cg-choice-word">{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
