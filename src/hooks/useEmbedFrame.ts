import {useEffect, useRef, type RefObject} from 'react';
import {pageQuery, setRootProperties, tellHeight} from '../browser/embedFrame';
import {colourProperties, embedColours} from '../domain/embed/embedColours';
import {heightMessage, isGreeting} from '../domain/embed/embedMessages';
import {useBrand} from './useBrand';

/**
 * Makes a page fit into the page around it: its colours come from the address, its height goes to the
 * sites that the brand lists.
 * @returns for the element that holds everything
 */
export function useEmbedFrame(): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  const {embedOrigins} = useBrand();
  useEffect(() => setRootProperties(colourProperties(embedColours(pageQuery()))), []);
  useEffect(() => {
    if (content.current === null || embedOrigins.length === 0) return;
    return tellHeight(content.current, {
      mayAnswer: (data, origin) => isGreeting(data, origin, embedOrigins),
      answerOf: heightMessage,
    });
  }, [embedOrigins]);
  return content;
}
