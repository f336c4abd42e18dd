import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, type ReactNode} from 'react';
import {WidgetBoundary} from '../WidgetBoundary';
import {Filters} from './Filters';
import {Notice} from './Notice';
import {ResultList} from './ResultList';
import {SearchFailed} from './SearchFailed';
import {Starts} from './Starts';
import {statusText} from './statusText';
import {useAnswer} from './useAnswer';
import {useSearchAddress} from './useSearchAddress';
import field from './SearchField.module.css';
import hitStyles from './Hits.module.css';
import styles from './SearchPage.module.css';

function Search(): ReactNode {
  const id = useId();
  const [address, change] = useSearchAddress();
  const {state, retry, answer, marks} = useAnswer(address.words, address.audience);
  const groups = (answer?.groups ?? [])
    .map(({group, hits}) => ({group, hits: hits.filter(({kind}) => !address.kind || kind === address.kind)}))
    .filter(({hits}) => hits.length > 0);
  return (
    <search>
      <label htmlFor={id} className={styles.label}>
        <Translate id="search.label" description="Name of the search field">
          Search the help
        </Translate>
      </label>
      <input
        id={id}
        className={field.input}
        type="search"
        value={address.words}
        onChange={({target}) => change({words: target.value})}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={300}
        placeholder={translate({
          id: 'search.placeholder',
          message: 'What do you see, or what do you want?',
          description: 'In the empty search field',
        })}
      />
      <Filters address={address} onChange={change} />
      <p role="status" className={hitStyles.status}>
        {statusText(state, answer && {...answer, groups})}
      </p>
      {state === 'failed' && <SearchFailed onRetry={retry} />}
      {answer && <Notice answer={answer} />}
      {answer && marks && <ResultList answer={answer} groups={groups} marks={marks} />}
      {state === 'ready' && groups.length === 0 && <Starts />}
    </search>
  );
}

/** The search as a page, with filters; its state can be sent as a link. Without script, the list below serves. */
export function SearchPage(): ReactNode {
  const alive = useIsBrowser();
  return (
    <WidgetBoundary>
      <div className={`${styles.page} needs-script`}>{alive && <Search />}</div>
    </WidgetBoundary>
  );
}
