/** Where the pages of the edition lie, below the base. */
export const printedFolder = '/agents/';

/** Where the edition is. */
export const printPage = `${printedFolder}print/`;

/** The order on paper: what is needed first stands first. */
export const printed = ['call-script', 'red-flags', 'replies', 'escalation', 'triage-card'] as const;

export type Printed = (typeof printed)[number];
