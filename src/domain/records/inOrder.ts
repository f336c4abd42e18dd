/** Records by their position, as lists show them; the list that is given stays as it is. */
export const inOrder = <T extends {readonly order: number}>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => a.order - b.order);
