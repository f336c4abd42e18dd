/** Something wrong with what was given, in one line that says how to mend it. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError';
}
