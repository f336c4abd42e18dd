/** A place in the site: a page, and an anchor of it or nothing. */
interface Place {
  /** From the root of the site, without an anchor. */
  readonly url: string;
  readonly anchor: string;
}

/** The address of a place, as a link takes it. */
export const addressOf = ({url, anchor}: Place): string => (anchor === '' ? url : `${url}#${anchor}`);

/** The other way round. */
export function splitAddress(address: string): Place {
  const [url = '', anchor = ''] = address.split('#');
  return {url, anchor};
}
