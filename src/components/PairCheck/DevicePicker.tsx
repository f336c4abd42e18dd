import Translate from '@docusaurus/Translate';
import {useCombobox} from 'downshift';
import {useId, useState, type ReactNode, type RefObject} from 'react';
import type {Choice} from '../../domain/pair/choices';
import styles from './DevicePicker.module.css';

interface DevicePickerProps {
  readonly label: string;
  readonly hint: string;
  readonly selected: Choice | null;
  readonly nameOf: (choice: Choice) => string;
  readonly find: (typed: string) => Choice[];
  /** Why what is typed fits nothing, with what may be written instead. */
  readonly explain: (typed: string) => string;
  readonly onSelect: (choice: Choice | null) => void;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** A text field with a list that narrows while one types; any of a device's names will do. */
export function DevicePicker(props: DevicePickerProps): ReactNode {
  const {label, hint, selected, nameOf, find, explain, onSelect, input} = props;
  const id = useId();
  // What is typed stays in the box: a choice that has been made is no filter.
  const [typed, setTyped] = useState('');
  const choices = find(typed);
  const combobox = useCombobox<Choice>({
    id,
    items: choices,
    selectedItem: selected,
    itemToString: (choice) => (choice ? nameOf(choice) : ''),
    itemToKey: (choice) => choice?.id,
    defaultHighlightedIndex: 0,
    onInputValueChange: ({inputValue, type}) =>
      setTyped(type === useCombobox.stateChangeTypes.InputChange ? inputValue : ''),
    onSelectedItemChange: ({selectedItem}) => onSelect(selectedItem),
  });
  const {isOpen, highlightedIndex} = combobox;
  const clear = () => {
    combobox.reset();
    // The button goes away with what it cleared.
    input.current?.focus();
  };
  return (
    <div className={styles.picker}>
      <label className={styles.label} {...combobox.getLabelProps()}>
        {label}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <div className={styles.row}>
        <input
          className={styles.input}
          {...combobox.getInputProps({ref: input, 'aria-describedby': `${id}-hint ${id}-none`})}
          maxLength={120}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          className={styles.toggle}
          {...combobox.getToggleButtonProps()}
          aria-label={label}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      </div>
      <ul className={styles.list} {...combobox.getMenuProps()} hidden={!isOpen || choices.length === 0}>
        {isOpen &&
          choices.map((choice, index) => (
            <li
              key={choice.id}
              className={index === highlightedIndex ? styles.active : undefined}
              {...combobox.getItemProps({item: choice, index})}>
              {nameOf(choice)}
            </li>
          ))}
      </ul>
      <p id={`${id}-none`} className={styles.none} role="status">
        {isOpen && choices.length === 0 && explain(typed)}
      </p>
      {selected && (
        <button type="button" className={styles.clear} onClick={clear}>
          <Translate id="picker.clear" description="Empties a device picker">
            Clear
          </Translate>
        </button>
      )}
    </div>
  );
}
