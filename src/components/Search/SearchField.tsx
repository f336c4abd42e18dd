import type {ReactNode, RefObject} from 'react';
import {fieldAttributes} from './fieldAttributes';
import {fieldLabel} from './fieldWords';

export interface SearchFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The field alone, until what finds results has arrived: no letter is lost meanwhile. */
export function SearchField({text, onText, field}: SearchFieldProps): ReactNode {
  return (
    <input
      {...fieldAttributes}
      ref={field}
      value={text}
      onChange={(event) => onText(event.target.value)}
      aria-label={fieldLabel()}
    />
  );
}
