import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {BreakView, DeviceScreens} from '../../domain/views/breakView';
import styles from './BreakScreens.module.css';

function Words({words}: Pick<DeviceScreens, 'words'>): ReactNode {
  return words.map(({text, products, seenOn}) => (
    <li key={text}>
      <Translate
        id="flow.words"
        description="Exact words on a screen, with the product and the date of the source"
        values={{words: <strong>{text}</strong>, products: products.join(', '), date: seenOn}}>
        {'{words} ({products}, {date}; wording may differ)'}
      </Translate>
    </li>
  ));
}

function Device({title, screens}: {readonly title: string; readonly screens: DeviceScreens}): ReactNode {
  const {shows, unknown, words} = screens;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {shows.map((text) => (
            <li key={text}>{text}</li>
          ))}
          <Words words={words} />
          {unknown && (
            <li>
              <Translate id="flow.unknown" description="A screen that no source describes">
                On some systems the exact words are not known.
              </Translate>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}

/** What both screens show when it stops, as the simulator has it. */
export function BreakScreens({shown: {computer, phone}}: {readonly shown: BreakView}): ReactNode {
  return (
    <>
      <dl className={styles.screens}>
        <Device
          title={translate({
            id: 'flow.onComputer',
            message: 'What the computer shows then',
            description: 'Title of a list of screens',
          })}
          screens={computer}
        />
        <Device
          title={translate({
            id: 'flow.onPhone',
            message: 'What the phone shows then',
            description: 'Title of a list of screens',
          })}
          screens={phone}
        />
      </dl>
      <p className={styles.basis}>
        <Translate
          id="flow.basis"
          description="Below the screens; the link leads to the page about the model"
          values={{
            link: (
              <Link to="/about/model/">
                <Translate id="flow.basisLink" description="Link to the page about the model">
                  a simulator
                </Translate>
              </Link>
            ),
          }}>
          {'Worked out by {link} from published sources, not seen on devices.'}
        </Translate>
      </p>
    </>
  );
}
