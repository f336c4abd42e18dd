import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {pictureOf} from '../../domain/share/pictureOf';

interface SharePictureProps {
  readonly articleId: string;
  readonly title: string;
}

/** Names the picture of an article, which the build draws, for networks that show one beside a link. */
export function SharePicture({articleId, title}: SharePictureProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = `${siteConfig.url}${siteConfig.baseUrl}${pictureOf(articleId)}`;
  return (
    <Head>
      <meta property="og:image" content={address} />
      <meta name="twitter:image" content={address} />
      <meta
        property="og:image:alt"
        content={translate(
          {
            id: 'share.alt',
            message: '{title}. Beside it a computer that shows a code, and a phone.',
            description: 'Text for the picture that networks show beside a link to an article',
          },
          {title},
        )}
      />
    </Head>
  );
}
