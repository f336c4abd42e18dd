/** A value of CBOR (RFC 8949), as far as a sign-in code needs it. */
export type CborItem =
  | {readonly type: 'unsigned' | 'negative'; readonly value: bigint}
  | {readonly type: 'bytes'; readonly value: Uint8Array}
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'boolean'; readonly value: boolean}
  | {readonly type: 'list'; readonly items: readonly CborItem[]}
  | {readonly type: 'map' | 'tagged' | 'null' | 'decimal' | 'other'};

export type CborType = CborItem['type'];
