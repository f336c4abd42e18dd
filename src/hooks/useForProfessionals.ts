import {useDoc} from '@docusaurus/plugin-content-docs/client';

/** True on a page that no end user is sent to, by its front matter. */
export function useForProfessionals(): boolean {
  const {audience} = useDoc().frontMatter as {audience?: readonly string[]};
  return audience !== undefined && !audience.includes('user');
}
