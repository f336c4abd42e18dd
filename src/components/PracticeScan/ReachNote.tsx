import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {AddressReach} from '../../domain/address/reachOf';
import styles from './styles.module.css';

/** Says where a phone cannot open the address in the code. */
export function ReachNote({reach}: {readonly reach: AddressReach}): ReactNode {
  if (reach === 'everywhere') return null;
  return (
    <p className={styles.note}>
      {reach === 'this-computer' ? (
        <Translate id="practice.local" description="On an address that other devices cannot open">
          Your phone cannot open this copy of the help: it runs on this computer alone. You can still see
          whether the camera reads the code and shows a link.
        </Translate>
      ) : (
        <Translate id="practice.insecure" description="On an address without https">
          Your phone cannot open this copy of the help as it should: it does not come by https. You can still
          see whether the camera reads the code and shows a link.
        </Translate>
      )}
    </p>
  );
}
