import Translate, {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {CaseReader} from '../components/CaseReader';
import {PlainPage} from './_PlainPage';

/** Opens a case from its code, for support agents. */
export default function CasePage(props: ComponentProps<typeof CaseReader>): ReactNode {
  return (
    <PlainPage
      title={translate({
        id: 'case.title',
        message: 'Open a case by its code',
        description: 'Title of a page',
      })}
      description={translate({
        id: 'case.description',
        message: 'What a case code says: the answers so far, the most likely causes, and what to ask next.',
        description: 'Description of a page for search engines',
      })}>
      <p>
        <Translate id="case.what" description="What a case code is">
          A case code is HELP and ten characters, for example read out on the phone. It carries which answers
          were given to the questions of this help, as numbers. No name, account or free text is in it, and
          nothing is looked up anywhere: the code itself is the case.
        </Translate>
      </p>
      <p>
        <Translate id="case.mistyped" description="What is forgiven in a case code">
          Spaces, dashes and small letters do not matter. Spelling words such as Alfa or Bravo may stand for
          the characters. A code with one wrong character is refused and never read as another case.
        </Translate>
      </p>
      <noscript>
        <p>
          <Translate id="case.noScript" description="Where scripts are switched off">
            Reading a code needs JavaScript. Without it, ask the questions of the call script in order.
          </Translate>
        </p>
      </noscript>
      <CaseReader {...props} />
    </PlainPage>
  );
}
