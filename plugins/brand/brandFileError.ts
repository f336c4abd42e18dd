/** A brand file that cannot be read at all, in one line that says how to mend it. */
export class BrandFileError extends Error {
  override readonly name = 'BrandFileError';

  /**
   * @param shown how messages call the file
   * @param code why not, as the system calls it: ENOENT, EISDIR, EACCES
   */
  constructor(shown: string, code: string) {
    const what =
      code === 'ENOENT'
        ? `There is no brand file ${shown}.`
        : `The brand file ${shown} cannot be read (${code}).`;
    super(`${what} Name a copy of the template brand.yml, which explains each line.`);
  }
}
