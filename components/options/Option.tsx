import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Choice, type ChoiceOption } from '../base/Choice';

/** One option: its name, a sentence why one would change it, and what it is changed by. */
export interface OptionSpec {
  name: string;
  why: string;
  /** Other words under which it is found. */
  words?: readonly string[];
  /** Beside the sentence. */
  control?: ComponentChildren;
  /** Below it, where there is more than fits beside. */
  below?: ComponentChildren;
}

export interface GroupSpec {
  title: string;
  options: readonly OptionSpec[];
}

/** An option that is one of a few words. */
export function choiceOption<Value extends string>(
  { name, why }: Pick<OptionSpec, 'name' | 'why'>,
  value: Value,
  options: readonly ChoiceOption<Value>[],
  onChoose: (value: Value) => void,
): OptionSpec {
  return {
    name,
    why,
    words: options.map(({ label }) => label),
    control: <Choice label={name} value={value} options={options} onChoose={onChoose} />,
  };
}

export function OptionGroup({ title, options }: GroupSpec) {
  const id = useId();
  return (
    <section class="cg-options-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {options.map(({ name, why, control, below }) => (
        <div key={name} class="cg-option">
          <div>
            <h3>{name}</h3>
            {why ? <p class="cg-option-why">{why}</p> : null}
          </div>
          {control}
          {below ? <div class="cg-option-below">{below}</div> : null}
        </div>
      ))}
    </section>
  );
}
