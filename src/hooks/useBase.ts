import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

interface Base {
  /** "/help/fix/" → the address from the root of the host, with the base of the site. */
  readonly withBase: (path: string) => string;
  /** The other way round. */
  readonly withoutBase: (address: string) => string;
}

/**
 * Where the site stands on its host. The stock hook leaves the base out where a path begins as it does:
 * below /help/ it would take /help/fix/ for complete. Paths here never hold the base, and begin with "/".
 */
export function useBase(): Base {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return {
    withBase: (path) => baseUrl + path.slice(1),
    withoutBase: (address) => address.slice(baseUrl.length - 1),
  };
}
