/** A place in the code: a check, and how many values it has room for. 0 is "not answered". */
export interface Slot {
  readonly check: string;
  readonly room: number;
}

/**
 * What a code carries, by its version. A published layout never changes; a new one gets the next
 * number. Only numbers of answers of known checks go in: nothing that a person types. The question
 * who started the sign-in is never in it, as nobody may answer it for somebody else (decision 0008).
 */
export const layouts: Readonly<Record<number, readonly Slot[]>> = {
  1: [
    {check: 'where-stopped', room: 12},
    {check: 'computer-system', room: 8},
    {check: 'browser', room: 7},
    {check: 'phone-system', room: 4},
    {check: 'computer-shows', room: 14},
    {check: 'phone-shows', room: 18},
    {check: 'computer-bluetooth', room: 5},
    {check: 'phone-bluetooth', room: 4},
    {check: 'network', room: 5},
    {check: 'managed', room: 5},
    {check: 'remote', room: 4},
    {check: 'what-for', room: 8},
    {check: 'where-passkey', room: 6},
    {check: 'on-phone-itself', room: 6},
    {check: 'scanned-with', room: 7},
  ],
};

export const currentVersion = 1;

/** How many versions there can be: the code says its own before anything else. */
export const versionRoom = 8n;

/** Characters of the code that carry something; one more is for checking. */
export const dataLength = 9;
