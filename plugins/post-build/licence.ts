/** Of the records and of everything made from them. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What data files call it (SPDX). */
export const licenceId = 'CC-BY-4.0';
