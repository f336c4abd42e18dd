import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {BrandSlot} from '../components/Brand/BrandSlot';
import {SiteFoot} from '../components/Brand/SiteFoot';
import {SiteName} from '../components/Brand/SiteName';
import {WaysIn} from '../components/Brand/WaysIn';
import {EmbedFoot} from '../components/Embed/EmbedFoot';
import {ReleaseLine} from '../components/ReleaseLine';
import {ReleaseWords} from '../components/ReleaseLine/ReleaseWords';
import {SchemeSwitch} from '../components/SchemeSwitch';
import type {Brand} from '../domain/brand/brand';
import {EmbeddedFrom} from '../hooks/embeddedFrom';
import {ExampleNav} from './ExampleNav';
import type {Shown} from './shown';

const description = 'Page of components: a state, what a component is for, or example words';

const bankName = () => translate({id: 'show.brand.bank', message: 'Example Bank', description});

/** A brand that uses all that a brand may say on a page. */
const exampleBrand = (): Brand => ({
  name: bankName(),
  signIn: {
    label: translate({id: 'show.brand.signIn', message: 'Sign in to online banking', description}),
    url: 'https://www.bank.example/',
  },
  otherWays: [
    {
      label: translate({id: 'show.brand.card', message: 'Card reader', description}),
      how: translate({
        id: 'show.brand.cardHow',
        message: 'Put your card in, and type the number shown.',
        description,
      }),
    },
  ],
  support: {
    label: translate({id: 'show.brand.support', message: 'Our support', description}),
    phone: '+44 20 7946 0000',
    hours: translate({id: 'show.brand.hours', message: 'Monday to Friday, 8 to 18', description}),
    email: translate({id: 'show.brand.email', message: 'help@bank.example', description}),
  },
  legal: [
    {
      label: translate({id: 'show.brand.imprint', message: 'Imprint', description}),
      url: 'https://www.bank.example/imprint',
    },
  ],
  analytics: {path: '/count/page'},
  embedOrigins: [],
});

const example = () => ({brand: exampleBrand(), baseUrl: '/'});

export const shownBrand = (): Shown => ({
  name: 'Brand',
  isSmall: true,
  what: translate({
    id: 'show.brand',
    message: 'What belongs to the team that hosts the site: first of this site, then of an example.',
    description,
  }),
  states: [
    {
      id: 'name',
      label: translate({id: 'show.brand.name', message: 'Logo and name of this site', description}),
      view: <BrandSlot name="site-name" />,
    },
    {
      id: 'ways-in',
      label: translate({
        id: 'show.brand.waysIn',
        message: 'Its ways in; empty where it names none',
        description,
      }),
      view: <BrandSlot name="ways-in" />,
    },
    {
      id: 'counting',
      label: translate({id: 'show.brand.counting', message: 'What it says of counting', description}),
      view: <BrandSlot name="counting" />,
    },
    {
      id: 'foot',
      label: translate({id: 'show.brand.foot', message: 'Its foot', description}),
      view: <BrandSlot name="site-foot" />,
    },
    {
      id: 'example-name',
      label: translate({id: 'show.brand.exampleName', message: 'A brand without a logo', description}),
      facts: 'example',
      view: <SiteName {...example()} />,
    },
    {
      id: 'example-ways-in',
      label: translate({id: 'show.brand.exampleWays', message: 'A brand with ways in', description}),
      facts: 'example',
      view: <WaysIn {...example()} />,
    },
    {
      id: 'example-foot',
      label: translate({
        id: 'show.brand.exampleFoot',
        message: 'A brand with support, links and counting',
        description,
      }),
      facts: 'example',
      view: <SiteFoot {...example()} />,
    },
  ],
});

const embeddedIn = (children: ReactNode) => <EmbeddedFrom value="/help/">{children}</EmbeddedFrom>;

export const shownEmbed = (): Shown => ({
  name: 'Embed',
  what: translate({
    id: 'show.embed',
    message: 'A part of the site in the page of somebody else; this is what stands below it.',
    description,
  }),
  states: [
    {
      id: 'foot',
      label: translate({id: 'show.embed.foot', message: 'Its foot', description}),
      view: embeddedIn(<EmbedFoot fullPage="/help/" />),
    },
  ],
});

export const shownReleaseLine = (): Shown => ({
  name: 'ReleaseLine',
  isSmall: true,
  what: translate({
    id: 'show.release',
    message: 'Which release this is, and how old its facts are.',
    description,
  }),
  states: [
    {
      id: 'this',
      label: translate({id: 'show.release.this', message: 'This site, today', description}),
      view: <ReleaseLine />,
    },
    {
      id: 'old',
      label: translate({id: 'show.release.old', message: 'Old facts', description}),
      facts: 'example',
      view: <ReleaseWords release={{version: '0.1.0', factsOn: '2024-01-31'}} isOld />,
    },
  ],
});

export const shownSchemeSwitch = (): Shown => ({
  name: 'SchemeSwitch',
  what: translate({
    id: 'show.scheme',
    message: 'Goes from the colours of the system to light, dark, and back. It works here as well.',
    description,
  }),
  states: [
    {
      id: 'switch',
      label: translate({id: 'show.scheme.switch', message: 'As the page is now', description}),
      needs: 'script',
      isLive: true,
      view: <SchemeSwitch />,
    },
  ],
});

export const shownSectionNav = (): Shown => ({
  name: 'SectionNav',
  what: translate({
    id: 'show.sectionNav',
    message: 'The pages of a section, all of them, beside an article.',
    description,
  }),
  states: [
    {
      id: 'list',
      label: translate({id: 'show.sectionNav.list', message: 'A page, and a folder', description}),
      isLive: true,
      view: <ExampleNav />,
    },
  ],
});

export const shownSiteLink = (): Shown => {
  const link = (
    <Link to="/help/">{translate({id: 'fix.otherWays', message: 'Other ways in today', description})}</Link>
  );
  return {
    name: 'SiteLink',
    isSmall: true,
    what: translate({
      id: 'show.siteLink',
      message: 'A link of the site, whatever the base of the site is.',
      description,
    }),
    states: [
      {
        id: 'page',
        label: translate({id: 'show.siteLink.page', message: 'On a page', description}),
        view: <p>{link}</p>,
      },
      {
        id: 'embedded',
        label: translate({id: 'show.siteLink.embedded', message: 'In an embed: it opens a tab', description}),
        view: embeddedIn(<p>{link}</p>),
      },
    ],
  };
};
