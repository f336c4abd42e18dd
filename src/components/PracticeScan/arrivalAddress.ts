/**
 * The address in a practice code. "via=code" tells the page that a camera brought somebody there.
 * @param page the page for the phone
 * @param computer id of a choice of the pair check
 */
export function arrivalAddress(page: string, computer: string | undefined): string {
  return `${page}#via=code${computer === undefined ? '' : `&computer=${computer}`}`;
}
