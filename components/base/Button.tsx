import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  /** `main`: the act that matters most here; `stamp`: the one filled button of a page. */
  kind?: 'plain' | 'main' | 'quiet' | 'stamp';
  /** Done or not possible: stays where it is and can be reached, but does nothing. */
  disabled?: boolean;
  expanded?: boolean;
  /** As of `IconButton`. */
  shortcut?: string;
  /** Id of what is read after its name. */
  describedBy?: string;
  lang?: string | undefined;
  /** Takes the focus when it comes, unless the reader has put it elsewhere. */
  focus?: boolean;
  onClick?: ((event: TargetedMouseEvent<HTMLButtonElement>) => void) | undefined;
  children: ComponentChildren;
}

/** A word that acts. */
export function Button({
  kind = 'plain',
  disabled = false,
  expanded,
  shortcut,
  lang,
  describedBy,
  focus = false,
  onClick,
  children,
}: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus && document.activeElement === document.body) button.current?.focus();
  }, [focus]);
  return (
    <button
      ref={button}
      type="button"
      class={`cg-button cg-button--${kind}`}
      aria-disabled={disabled ? 'true' : undefined}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      aria-describedby={describedBy}
      lang={lang}
      onClick={(event) => {
        if (!disabled) onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

export interface IconButtonProps {
  icon: IconName;
  /** Its accessible name, shown as a tooltip too. */
  label: string;
  pressed?: boolean;
  expanded?: boolean;
  /** The key that presses it where what it stands in has the focus, as `aria-keyshortcuts` names it. */
  shortcut?: string | undefined;
  onClick: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
}

/** A picture that acts, for acts so common that a word would be noise. */
export function IconButton({ icon, label, pressed, expanded, shortcut, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="cg-icon-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${shortcut})` : label}
      // Else the tooltip is read after the name, which it repeats; the key is said by itself.
      aria-description={shortcut ? '' : undefined}
      onClick={onClick}
    >
      <Icon name={icon} filled={pressed ?? false} />
    </button>
  );
}
