import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {addressOf} from '../../domain/search/address';
import {answersOfPair} from '../../domain/fix/answersOfPair';
import {giveAnswer} from '../../domain/fix/caseState';
import type {OpenCase} from '../../domain/fix/desk';
import type {ModelData} from '../../domain/diagnosis/table';
import {flat} from '../../domain/search/hit';
import type {ConsoleMessage} from '../../domain/views/consoleRecords';
import {inWords, keyOf} from '../Search/hitTitle';
import {Notice} from '../Search/Notice';
import {useAnswer} from '../Search/useAnswer';
import {TakenMessages} from './TakenMessages';
import styles from './Console.module.css';

interface WordsFoundProps {
  readonly records: ModelData;
  readonly words: string;
  readonly open: OpenCase;
  /** Of this case. */
  readonly messages: readonly ConsoleMessage[];
  readonly onTake: (to: Partial<OpenCase>) => void;
}

const mostPages = 4;

/** What the search makes of the caller's words: messages to take into the case, and pages. */
export function WordsFound({records, words, open, messages, onTake}: WordsFoundProps): ReactNode {
  const {state, retry, answer} = useAnswer(words, 'agent');
  const hits = answer ? flat(answer.groups) : [];
  const read = hits.filter(({kind, anchor}) => kind === 'message' && !open.messages.includes(anchor));
  const pages = hits
    .filter(({kind}) => kind !== 'message')
    .slice(0, mostPages)
    .map((hit) => (answer ? inWords(hit, answer) : hit));
  const pair = answer?.kind === 'found' ? answer.pair : undefined;
  const takePair = ({ids}: NonNullable<typeof pair>) =>
    Object.entries(answersOfPair(ids)).reduce(
      (taken, [check, given]) => giveAnswer(taken, check, given, records),
      open.state,
    );
  return (
    <>
      {state === 'failed' && (
        <p role="alert">
          <Translate id="console.noSearch" description="The search could not be loaded">
            The search did not load. The questions work without it.
          </Translate>{' '}
          <button type="button" className="button-plain" onClick={retry}>
            <Translate id="search.retry" description="Tries a download again">
              Try again
            </Translate>
          </button>
        </p>
      )}
      {answer && <Notice answer={answer} />}
      {read.length > 0 && (
        <ul className={styles.found}>
          {read.map(({anchor, title}) => (
            <li key={anchor}>
              <button
                type="button"
                className="button-plain"
                onClick={() => onTake({messages: [...open.messages, anchor], words: ''})}>
                <Translate
                  id="console.takeMessage"
                  description="Button: a message is on a screen"
                  values={{title}}>
                  {'On a screen: “{title}”'}
                </Translate>
              </button>
            </li>
          ))}
        </ul>
      )}
      {pair && (
        <p>
          <button
            type="button"
            className="button-plain"
            onClick={() => onTake({state: takePair(pair), words: ''})}>
            <Translate
              id="console.takePair"
              description="Button: takes two devices into a case"
              values={{computer: pair.computer, phone: pair.phone}}>
              {'These devices: {computer} and {phone}'}
            </Translate>
          </button>
        </p>
      )}
      {pages.length > 0 && (
        <ul className={styles.found}>
          {pages.map((hit) => (
            <li key={keyOf(hit)}>
              <Link to={addressOf(hit)} target="_blank">
                {hit.title}
              </Link>
              {addressOf(hit) === pair?.url && <strong>{hit.summary}</strong>}
            </li>
          ))}
        </ul>
      )}
      <TakenMessages
        messages={messages}
        onDrop={(id) => onTake({messages: open.messages.filter((each) => each !== id)})}
      />
    </>
  );
}
