/** Stands where a module of Docusaurus is not needed. */
export {};
