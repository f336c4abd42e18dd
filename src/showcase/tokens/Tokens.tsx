import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {DesignTokens} from '../../domain/design/designTokens';
import {Buttons} from './Buttons';
import {ColourTable} from './ColourTable';
import {Drawings} from './Drawings';
import {PairTable} from './PairTable';
import {SizeTable} from './SizeTable';
import {TypeScale} from './TypeScale';
import styles from './tokens.module.css';

/** All tokens with what is measured of them, and what is drawn with them. */
export function Tokens({tokens: {colours, pairs, others}}: {readonly tokens: DesignTokens}): ReactNode {
  return (
    <>
      <Heading as="h2" id="colours">
        <Translate id="design.colours" description="Heading on the page of tokens">
          Colours
        </Translate>
      </Heading>
      <p>
        <Translate id="design.coloursText" description="Page of tokens">
          Contrast is measured when the site is built, as WCAG 2.2 has it, and rounded down. A colour never
          says anything alone: a word and a shape stand with it.
        </Translate>
      </p>
      <ColourTable colours={colours} scheme="light" />
      <ColourTable colours={colours} scheme="dark" />
      <PairTable pairs={pairs} />
      <Heading as="h2" id="sizes" className={styles.heading}>
        <Translate id="design.sizesTitle" description="Heading on the page of tokens">
          Type, space and shape
        </Translate>
      </Heading>
      <TypeScale />
      <SizeTable tokens={others} />
      <Heading as="h2" id="buttons" className={styles.heading}>
        <Translate id="design.buttons" description="Heading on the page of tokens">
          Buttons and the ring of the focus
        </Translate>
      </Heading>
      <Buttons />
      <Heading as="h2" id="drawings" className={styles.heading}>
        <Translate id="design.drawings" description="Heading on the page of tokens">
          Drawings
        </Translate>
      </Heading>
      <Drawings />
    </>
  );
}
