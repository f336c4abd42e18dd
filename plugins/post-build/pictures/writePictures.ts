import fs from 'node:fs/promises';
import path from 'node:path';
import type {ArticleEntry} from '../../../src/schema/article';
import {pictureOf, sitePicture} from '../../../src/domain/share/pictureOf';
import {drawPicture} from './drawPicture';
import {loadParts} from './loadParts';

interface PicturePlaces {
  readonly outDir: string;
  /** What the picture of all other pages says. */
  readonly tagline: string;
}

/** Writes the picture of each article, and one for the pages that are none. */
export async function writePictures(
  articles: readonly Pick<ArticleEntry, 'id' | 'title'>[],
  {outDir, tagline}: PicturePlaces,
): Promise<void> {
  const parts = await loadParts();
  const pictures = [
    {file: sitePicture, title: tagline},
    ...articles.map(({id, title}) => ({file: pictureOf(id), title})),
  ];
  for (const {file, title} of pictures) {
    const place = path.join(outDir, file);
    await fs.mkdir(path.dirname(place), {recursive: true});
    await fs.writeFile(place, await drawPicture(title, parts));
  }
}
