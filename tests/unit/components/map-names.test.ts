import { expect, it } from 'vitest';
import { aboveOf, besides, HEIGHT, WIDTH } from '@/components/panel/map-names';

const shape = (name: string, x: number, y: number) => ({ name, at: [x, y] as [number, number], path: '' });
const islands = [aboveOf(shape('Hoàng Sa', 177, 133)), aboveOf(shape('Trường Sa', 191, 241))];

it('puts a name right of its shape, left of it where another name or shape is', () => {
  const [north, south] = besides([shape('Đắk Nông', 140, 232), shape('Lai Châu', 40, 30)], islands);
  expect(north).toMatchObject({ name: 'Lai Châu', x: 45, y: 35 });
  expect(south?.name).toBe('Đắk Nông');
  expect((south?.x ?? 0) + (south?.width ?? 0)).toBeLessThan(140);
});

it('lays no name on another or out of the drawing, and leaves out what finds no room', () => {
  const crowd = Array.from({ length: 40 }, (_, i) =>
    shape(`Tỉnh Mẫu ${i}`, 20 + ((i * 37) % 240), 20 + ((i * 13) % 60)),
  );
  const names = besides(crowd, islands);
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThan(crowd.length);
  const all = [...islands, ...names];
  all.forEach((one, i) => {
    expect(one.x >= 0 && one.x + one.width <= WIDTH && one.y > 0 && one.y < HEIGHT).toBe(true);
    for (const other of all.slice(i + 1)) {
      const apart = one.x >= other.x + other.width || other.x >= one.x + one.width;
      expect(apart || Math.abs(one.y - other.y) >= 14).toBe(true);
    }
  });
});
