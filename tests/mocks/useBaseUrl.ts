/** The address of a path where the site stands at the root. */
export default function useBaseUrl(path: string): string {
  return path;
}
