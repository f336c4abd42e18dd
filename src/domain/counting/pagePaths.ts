/** As much of a route of the site as tells where pages are. */
export interface Route {
  readonly path?: string | readonly string[] | undefined;
  readonly exact?: boolean | undefined;
  readonly routes?: readonly Route[] | undefined;
}

/** The paths of all pages: the routes that stand for one address, not for all below it. */
export const pagePaths = (routes: readonly Route[]): string[] =>
  routes.flatMap(({path, exact, routes: below = []}) => [
    ...(exact === true && typeof path === 'string' ? [path] : []),
    ...pagePaths(below),
  ]);
