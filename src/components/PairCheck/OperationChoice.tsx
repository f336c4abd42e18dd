import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {operations, type Operation} from '../../schema/vocabulary';
import styles from './styles.module.css';

interface OperationChoiceProps {
  readonly value: Operation;
  readonly onChange: (operation: Operation) => void;
}

function operationName(operation: Operation): string {
  return operation === 'get'
    ? translate({id: 'operation.get', message: 'Sign in', description: 'What is to be done'})
    : translate({id: 'operation.create', message: 'Make a new passkey', description: 'What is to be done'});
}

/** Signing in, or making a passkey: not every pair that can do one can do the other. */
export function OperationChoice({value, onChange}: OperationChoiceProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={styles.operations}>
      <legend>
        <Translate id="operation.legend" description="Choice between signing in and making a passkey">
          What do you want to do?
        </Translate>
      </legend>
      {operations.map((operation) => (
        <label key={operation} className={styles.operation}>
          <input
            type="radio"
            name={group}
            checked={value === operation}
            onChange={() => onChange(operation)}
          />
          {operationName(operation)}
        </label>
      ))}
    </fieldset>
  );
}
