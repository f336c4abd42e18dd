import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, type ReactNode} from 'react';
import {WidgetBoundary} from '../WidgetBoundary';
import {fieldAttributes} from './fieldAttributes';
import {fieldLabel, fieldPlaceholder} from './fieldWords';
import {Filters} from './Filters';
import {ResultList} from './ResultList';
import {SearchState} from './SearchState';
import {Starts} from './Starts';
import {useAnswer} from './useAnswer';
import {useSearchAddress} from './useSearchAddress';
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
        {fieldLabel()}
      </label>
      <input
        id={id}
        {...fieldAttributes}
        value={address.words}
        onChange={({target}) => change({words: target.value})}
        placeholder={fieldPlaceholder()}
      />
      <Filters address={address} onChange={change} />
      <SearchState state={state} answer={answer && {...answer, groups}} onRetry={retry} />
      {answer && marks && <ResultList answer={answer} groups={groups} marks={marks} />}
      {state === 'ready' && groups.length === 0 && <Starts answer={answer} />}
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
