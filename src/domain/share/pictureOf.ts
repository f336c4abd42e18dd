/** Pixels of each picture that social networks show beside a link (Open Graph). */
export const pictureSize = {width: 1200, height: 630} as const;

/** The picture of every page that is no article. */
export const sitePicture = 'img/share/site.png';

/** Path of an article's picture below the base. */
export const pictureOf = (articleId: string): string => `img/share/articles/${articleId}.png`;
