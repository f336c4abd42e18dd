import {translate} from '@docusaurus/Translate';

interface NotShown {
  /** Its folder in src/components. */
  readonly name: string;
  readonly why: string;
  /** A page that no host can leave out. */
  readonly where: string;
}

const description = 'Page of components: why one is not shown';

/** The components that are not on the page of components. */
export const notShown = (): readonly NotShown[] => [
  {
    name: 'Drawing',
    why: translate({id: 'show.not.drawing', message: 'It stands with the tokens.', description}),
    where: '/about/design/#drawings',
  },
  {
    name: 'MarkdownLink',
    why: translate({
      id: 'show.not.markdownLink',
      message: 'It is a line in the head of each article, for machines alone.',
      description,
    }),
    where: '/help/',
  },
  {
    name: 'PrintEdition',
    why: translate({
      id: 'show.not.print',
      message: 'It is a whole document for paper, to which the pages for agents lead.',
      description,
    }),
    where: '/agents/',
  },
  {
    name: 'SharePicture',
    why: translate({
      id: 'show.not.sharePicture',
      message: 'It is lines in the head of each article, for networks alone.',
      description,
    }),
    where: '/help/',
  },
  {
    name: 'SiteNav',
    why: translate({
      id: 'show.not.siteNav',
      message: 'It is the list of doors in the header and at the foot of each page.',
      description,
    }),
    where: '/help/',
  },
];
