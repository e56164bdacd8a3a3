import { spokenLanguage } from '@/lib/i18n/spoken';

export interface BaseSwitchesProps {
  termbases: readonly { id: string; name: string; on: boolean }[];
  onSwitch: (id: string, on: boolean) => void;
}

/** A box to tick for each termbase: the ticked ones are looked into. */
export function BaseSwitches({ termbases, onSwitch }: BaseSwitchesProps) {
  return termbases.map(({ id, name, on }) => (
    <label key={id} class="cg-check">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(id, event.currentTarget.checked)} />
      <span lang={spokenLanguage(name)}>{name}</span>
    </label>
  ));
}
