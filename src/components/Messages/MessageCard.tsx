import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {MessageView} from '../../domain/views/messageView';
import {CauseTitle} from '../CauseTitle';
import {SourceName} from '../SourceName';
import styles from './styles.module.css';

function Causes({causes}: Pick<MessageView, 'causes'>): ReactNode {
  if (causes.length === 0) {
    return (
      <p>
        <Translate id="messages.goesWell" description="A message that points to no fault">
          It points to no fault by itself.
        </Translate>
      </p>
    );
  }
  return (
    <>
      <p>
        <Translate id="messages.reasons" description="Before the causes of a message">
          It can mean:
        </Translate>
      </p>
      <ul>
        {causes.map((cause) => (
          <li key={cause.title}>
            <CauseTitle cause={cause} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One message with its own address: who shows it, what it can mean, and who says so. */
export function MessageCard({message}: {readonly message: MessageView}): ReactNode {
  const {id, text, wording, version, seenOn, unverified, products, causes, evidence} = message;
  useBrokenLinks().collectAnchor(id);
  return (
    <article id={id} className={styles.message}>
      <h3 className={styles.text}>
        <a href={`#${id}`} lang="en">
          {text}
        </a>
      </h3>
      <p className={styles.soft}>
        {[...products, version, ''].filter((part) => part !== undefined).join(' · ')}
        <time dateTime={seenOn}>{seenOn}</time>
        {wording === 'meaning' && (
          <>
            {' · '}
            <Translate id="messages.meaning" description="The exact words of a message are not known">
              Exact words not known.
            </Translate>
          </>
        )}
      </p>
      <Causes causes={causes} />
      <ul className={styles.soft}>
        {evidence.map((source) => (
          <li key={source.id}>
            <SourceName source={source} />, <time dateTime={source.observedOn}>{source.observedOn}</time>
          </li>
        ))}
        {unverified.map((point) => (
          <li key={point}>
            <Translate id="messages.unverified" description="A point nobody could verify" values={{point}}>
              {'Not verified: {point}'}
            </Translate>
          </li>
        ))}
      </ul>
    </article>
  );
}
