import {useHistory} from '@docusaurus/router';
import {useCombobox, type UseComboboxReturnValue} from 'downshift';
import {useId, useMemo, type KeyboardEvent} from 'react';
import {addressOf} from '../../domain/search/address';
import {flat, type Hit} from '../../domain/search/hit';
import {useBase} from '../../hooks/useBase';
import {keyOf} from './hitTitle';
import type {SearchFieldProps} from './SearchField';
import type {Answered} from './useAnswer';

interface HitsCombobox {
  readonly id: string;
  /** In the order of the arrow keys. */
  readonly hits: readonly Hit[];
  readonly combobox: UseComboboxReturnValue<Hit>;
  /** What the attributes of the field are made from, besides those of its looks. */
  readonly fieldProps: Parameters<UseComboboxReturnValue<Hit>['getInputProps']>[0];
}

/** The keys of the field and its results: arrow keys choose, Enter opens, Escape closes. */
export function useHitsCombobox(
  {text, onText, field, onClose}: SearchFieldProps & {readonly onClose: () => void},
  {text: answered, answer, searchNow}: Answered,
): HitsCombobox {
  const id = useId();
  const history = useHistory();
  const {withBase} = useBase();
  const hits = useMemo(() => (answer ? flat(answer.groups) : []), [answer]);
  const go = (hit: Hit) => {
    onClose();
    history.push(withBase(addressOf(hit)));
  };
  /** For somebody who types faster than results are drawn: those on the screen are of older words. */
  const goToFirst = () => {
    const now = searchNow?.(text);
    const [hit] = now ? flat(now.groups) : [];
    if (hit) go(hit);
  };
  const combobox = useCombobox<Hit>({
    id,
    items: hits,
    inputValue: text,
    isOpen: hits.length > 0,
    selectedItem: null,
    itemToString: () => text,
    itemToKey: (hit) => hit && keyOf(hit),
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({selectedItem}) => selectedItem && go(selectedItem),
    // The field keeps what was typed; only typing changes it.
    stateReducer: (current, {type, changes}) =>
      type === useCombobox.stateChangeTypes.InputChange
        ? changes
        : {...changes, inputValue: current.inputValue},
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const isEarly = event.key === 'Enter' && text !== answered;
    if (event.key !== 'Escape' && !isEarly) return;
    event.preventDefault();
    Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
    if (isEarly) goToFirst();
    // Left alone, Escape would empty the field and leave the dialog open.
    else onClose();
  };
  const fieldProps = {
    ref: field,
    onChange: (event: {readonly target: HTMLInputElement}) => onText(event.target.value),
    onKeyDown,
  };
  return {id, hits, combobox, fieldProps};
}
