import type {Bitmap2D} from 'lean-qr';

/** The dark modules of a code as a path of SVG, a unit each. */
export function pathOf({size, get}: Pick<Bitmap2D, 'size' | 'get'>): string {
  const parts: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) if (get(x, y)) parts.push(`M${x} ${y}h1v1h-1z`);
  }
  return parts.join('');
}
