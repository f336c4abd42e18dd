/** What Docusaurus itself gives to pages; the site adds its own. */
const MDXComponents = {Details: () => null};
export default MDXComponents;
