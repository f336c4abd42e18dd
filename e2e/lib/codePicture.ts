import type {Page} from '@playwright/test';
import {correction, generate} from 'lean-qr';

interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Pixels of a module, and modules of white around the code. */
const scale = 6;
const margin = 4;

/** A picture file of a code, as somebody would save it. The page draws it, in a tab of its own. */
export async function codePicture(page: Page, text: string): Promise<PictureFile> {
  const code = generate(text, {minCorrectionLevel: correction.M});
  const rows = Array.from({length: code.size}, (_, y) =>
    Array.from({length: code.size}, (_, x) => code.get(x, y)),
  );
  const painter = await page.context().newPage();
  const base64 = await painter.evaluate(
    ({rows, scale, margin}) => {
      const canvas = document.createElement('canvas');
      canvas.width = (rows.length + 2 * margin) * scale;
      canvas.height = canvas.width;
      const context = canvas.getContext('2d')!;
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = 'black';
      rows.forEach((row, y) =>
        row.forEach((dark, x) => {
          if (dark) context.fillRect((x + margin) * scale, (y + margin) * scale, scale, scale);
        }),
      );
      return canvas.toDataURL('image/png').split(',')[1]!;
    },
    {rows, scale, margin},
  );
  await painter.close();
  return {name: 'code.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64')};
}
