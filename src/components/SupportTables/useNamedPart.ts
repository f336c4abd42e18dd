import {useEffect, useRef, type RefObject} from 'react';

/** Opens the answer that the address names, and what it is folded into, and brings it into view. */
export function useNamedPart(anchor: string | undefined): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const named = anchor === undefined ? null : root.current?.ownerDocument.getElementById(anchor);
    if (!named || !root.current?.contains(named)) return;
    const inside = named.matches('td') ? named.querySelector('details') : null;
    const around = named.closest('details');
    for (const details of [inside, around]) if (details) details.open = true;
    named.scrollIntoView({block: 'start'});
  }, [anchor]);
  return root;
}
