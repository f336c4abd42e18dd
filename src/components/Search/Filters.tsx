import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SearchAddress} from '../../domain/search/searchAddress';
import {audiences, hitKinds} from '../../schema/vocabulary';
import {FilterSelect} from '../DeviceSupport/FilterSelect';
import {audienceName, kindName} from './filterNames';
import styles from './SearchPage.module.css';

interface FiltersProps {
  readonly address: SearchAddress;
  readonly onChange: (change: Partial<SearchAddress>) => void;
}

/** Whose pages come first, and what is shown. */
export function Filters({address, onChange}: FiltersProps): ReactNode {
  return (
    <div className={styles.filters}>
      <FilterSelect
        label={translate({
          id: 'search.for',
          message: 'Pages first for',
          description: 'Label: whose pages come first',
        })}
        none={translate({
          id: 'search.everyone',
          message: 'Everyone',
          description: 'Filter of the search page',
        })}
        value={address.audience}
        options={audiences.map((value) => ({value, label: audienceName(value)}))}
        onChange={(value) => onChange({audience: audiences.find((each) => each === value)})}
      />
      <FilterSelect
        label={translate({
          id: 'search.kind',
          message: 'Show',
          description: 'Label: which kind of results is shown',
        })}
        none={translate({id: 'search.all', message: 'Everything', description: 'Filter of the search page'})}
        value={address.kind}
        options={hitKinds.map((value) => ({value, label: kindName(value)}))}
        onChange={(value) => onChange({kind: hitKinds.find((each) => each === value)})}
      />
    </div>
  );
}
