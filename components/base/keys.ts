/** Hears Esc, unless something within has taken it, and takes it: each press goes one step back, never two. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };
}

/** Where an arrow key leads in a list: 1 to the next, −1 to the one before, 0 for any other key. */
export const arrowStep = (key: string): number => Number(key === 'ArrowDown') - Number(key === 'ArrowUp');
