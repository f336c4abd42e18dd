import {writeFileSync} from 'node:fs';
import {correction, generate} from 'lean-qr';

const width = 640;
const height = 480;
/** Pixels of a module, and modules of white around the code. */
const scale = 8;
const margin = 4;

/** Brightness of each pixel, with a code in the middle of a grey wall. */
function drawFrame(text: string): Buffer {
  const code = generate(text, {minCorrectionLevel: correction.M});
  const side = (code.size + 2 * margin) * scale;
  const [left, top] = [(width - side) / 2, (height - side) / 2];
  const frame = Buffer.alloc(width * height, 110);
  for (let i = 0; i < frame.length; i += 1) {
    const x = Math.floor(((i % width) - left) / scale);
    const y = Math.floor((Math.floor(i / width) - top) / scale);
    const isCode = x >= 0 && y >= 0 && x < code.size + 2 * margin && y < code.size + 2 * margin;
    if (isCode) frame[i] = code.get(x - margin, y - margin) ? 16 : 235;
  }
  return frame;
}

/** Writes a film of one code, for Chromium's pretended camera (YUV4MPEG2). */
export function writeCameraVideo(file: string, text: string): void {
  const noColour = Buffer.alloc((width * height) / 2, 128);
  const picture = Buffer.concat([Buffer.from('FRAME\n'), drawFrame(text), noColour]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...Array<Buffer>(10).fill(picture)]));
}
