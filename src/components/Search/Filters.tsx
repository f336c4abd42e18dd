import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SearchAddress} from '../../domain/search/searchAddress';
import {audiences, hitKinds} from '../../schema/vocabulary';
import {audienceName, kindName} from './filterNames';
import styles from './SearchPage.module.css';

interface FiltersProps {
  readonly address: SearchAddress;
  readonly onChange: (change: Partial<SearchAddress>) => void;
}

/** Whose pages come first, and what is shown. */
export function Filters({address, onChange}: FiltersProps): ReactNode {
  const all = translate({id: 'search.all', message: 'Everything', description: 'Filter of the search page'});
  return (
    <div className={styles.filters}>
      <label>
        <span>
          <Translate id="search.for" description="Label: whose pages come first">
            Pages first for
          </Translate>
        </span>
        <select
          value={address.audience ?? ''}
          onChange={({target}) => onChange({audience: audiences.find((each) => each === target.value)})}>
          <option value="">
            {translate({
              id: 'search.everyone',
              message: 'Everyone',
              description: 'Filter of the search page',
            })}
          </option>
          {audiences.map((audience) => (
            <option key={audience} value={audience}>
              {audienceName(audience)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>
          <Translate id="search.kind" description="Label: which kind of results is shown">
            Show
          </Translate>
        </span>
        <select
          value={address.kind ?? ''}
          onChange={({target}) => onChange({kind: hitKinds.find((each) => each === target.value)})}>
          <option value="">{all}</option>
          {hitKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
