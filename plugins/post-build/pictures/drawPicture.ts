import {Resvg} from '@resvg/resvg-js';
import satori from 'satori';
import {plainPalette} from '../../../src/domain/brand/palette';
import {pictureSize} from '../../../src/domain/share/pictureOf';
import type {PictureParts} from './loadParts';

/** Light colours: paper and ink of src/css/tokens.css, and the accent of a site without a brand. */
const colours = {paper: '#faf8f4', ink: '#1b2027', accent: plainPalette.light.accent};

/** From the largest: the first at which three lines hold the title. */
const sizes = [72, 64, 56, 48, 40] as const;

const box = (style: object, children?: unknown) => ({
  type: 'div',
  props: {style: {display: 'flex', ...style}, children},
});

function layout(title: string, fontSize: number, {fonts, drawing}: PictureParts) {
  const mark = box({width: 96, height: 10, borderRadius: 5, background: colours.accent, marginBottom: 36});
  const words = box(
    {display: 'block', lineClamp: 3, fontSize, lineHeight: 1.18, wordBreak: 'break-word'},
    title,
  );
  const picture = {type: 'img', props: {src: drawing, width: 420, height: 288}};
  return box(
    {
      ...pictureSize,
      boxSizing: 'border-box',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: 72,
      background: colours.paper,
      color: colours.ink,
      fontFamily: fonts.map(({name}) => name).join(', '),
    },
    [box({flexDirection: 'column', width: 600}, [mark, words]), picture],
  );
}

function render(title: string, fontSize: number, parts: PictureParts, text: 'letters' | 'outlines') {
  return satori(layout(title, fontSize, parts) as Parameters<typeof satori>[0], {
    ...pictureSize,
    fonts: [...parts.fonts],
    embedFont: text === 'outlines',
  });
}

async function fitting(title: string, parts: PictureParts): Promise<number> {
  for (const size of sizes) {
    const svg = await render(title, size, parts, 'letters');
    if (title.includes('…') || !svg.includes('…')) return size;
  }
  return sizes[sizes.length - 1] ?? 40;
}

/**
 * The picture as SVG: the title, the two devices and no name of a site, since whoever hosts the site
 * may give it another one after the build. A title that three lines cannot hold ends with dots.
 * @param text letters that stay letters (for tests), or outlines, which need no font
 */
export async function pictureSvg(
  title: string,
  parts: PictureParts,
  text: 'letters' | 'outlines' = 'outlines',
): Promise<string> {
  return render(title, await fitting(title, parts), parts, text);
}

/** The same title always gives the same bytes. */
export async function drawPicture(title: string, parts: PictureParts): Promise<Buffer> {
  const svg = await pictureSvg(title, parts);
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng();
}
