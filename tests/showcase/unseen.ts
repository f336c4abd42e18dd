interface Named {
  readonly name: string;
}

/** What is wrong with what the page of components says it shows: one line for each fault. */
export function unseen(
  folders: readonly string[],
  shown: readonly Named[],
  notShown: readonly (Named & {readonly why: string; readonly where: string})[],
): string[] {
  const isShown = (name: string) => shown.some((each) => each.name === name);
  const isListed = (name: string) => notShown.some((each) => each.name === name);
  return [
    ...folders
      .filter((name) => !isShown(name) && !isListed(name))
      .map(
        (name) =>
          `src/components/${name} is not shown: add its states in src/showcase, or a line with the reason to notShown.ts`,
      ),
    ...[...shown, ...notShown]
      .filter(({name}) => !folders.includes(name))
      .map(({name}) => `${name} is no folder of src/components`),
    ...notShown
      .filter(({name}) => isShown(name))
      .map(({name}) => `${name} is shown, and listed as not shown`),
    ...notShown
      .filter(({why, where}) => why.trim() === '' || !/^\/([a-z0-9-]+\/)+(#[a-z-]+)?$/.test(where))
      .map(({name}) => `${name} is not shown without a reason, or without an address`),
  ];
}
