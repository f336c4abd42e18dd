import type {Citation} from '../../schema/common';
import type {Source} from '../../schema/source';

/** A citation joined with the source it names: all that a page prints of it. */
export interface CitedSource {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly kind: Source['kind'];
  readonly observedOn: string;
  readonly says?: string;
  readonly note?: string;
  /** Only pages for professionals may link to it. */
  readonly linkFor?: 'professionals';
}

export type SourcesById = ReadonlyMap<string, Source>;

/**
 * Joins a citation with its source.
 * @throws when the source does not exist; the cross-check has made sure that it does
 */
export function citeSource({source, observedOn, says}: Citation, sources: SourcesById): CitedSource {
  const found = sources.get(source);
  if (found === undefined) throw new Error(`No source record "${source}"`);
  const {id, url, publisher, title, kind, note, linkFor} = found;
  return {id, url, publisher, title, kind, observedOn, says, ...(note && {note}), ...(linkFor && {linkFor})};
}

/** A source that a page names for itself, without a statement. */
export function plainSource({
  id,
  url,
  publisher,
  title,
  kind,
  accessedOn,
  note,
  linkFor,
}: Source): CitedSource {
  return {
    id,
    url,
    publisher,
    title,
    kind,
    observedOn: accessedOn,
    ...(note && {note}),
    ...(linkFor && {linkFor}),
  };
}
