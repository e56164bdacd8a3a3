import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { tell } from '@/lib/surface/told';

afterEach(() => void vi.useRealTimers());

it('tells for as long of what is said once more', () => {
  vi.useFakeTimers();
  const told = signal<string | null>(null);
  tell(told, 'Đã chép');
  vi.advanceTimersByTime(10_000);
  tell(told, 'Đã chép');
  vi.advanceTimersByTime(10_000);
  expect(told.value).toBe('Đã chép');
  vi.advanceTimersByTime(10_000);
  expect(told.value).toBeNull();
});
