/** Bytes of a full chunk (CTAP 2.3, hybrid transports). */
export const chunkBytes = 7;

/** Digits for a chunk of so many bytes; the index counts the bytes. */
export const digitWidths: readonly number[] = [0, 3, 5, 8, 10, 13, 15, 17];

/** Digits of a full chunk. */
export const chunkDigits = 17;
