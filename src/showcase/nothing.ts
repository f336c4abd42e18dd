/** Stands in the place of what a tool does with a press. */
export const nothing = (): void => undefined;
