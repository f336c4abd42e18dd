import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export function ShowAllButton({onPress}: {readonly onPress: () => void}): ReactNode {
  return (
    <button type="button" className="button-plain" onClick={onPress}>
      <Translate id="filter.clear" description="Removes all matrix filters">
        Show all
      </Translate>
    </button>
  );
}
