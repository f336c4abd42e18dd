import type {ReactNode} from 'react';
import type {CitedSource} from '../../domain/views/citedSource';
import {useEmbeddedFrom} from '../../hooks/embeddedFrom';
import {useForProfessionals} from '../../hooks/forProfessionals';

/** A source as a link, or as a name where its publisher asks that end users are not sent there. */
export function SourceName({
  source,
}: {
  readonly source: Pick<CitedSource, 'url' | 'title' | 'linkFor'>;
}): ReactNode {
  const forProfessionals = useForProfessionals();
  const isEmbedded = useEmbeddedFrom() !== undefined;
  if (source.linkFor === 'professionals' && !forProfessionals) return <cite>{source.title}</cite>;
  return (
    <a href={source.url} {...(isEmbedded && {target: '_blank'})} rel="noreferrer">
      {source.title}
    </a>
  );
}
