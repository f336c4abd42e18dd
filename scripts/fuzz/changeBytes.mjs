/** Starts of CBOR items whose lengths are far longer than any code (RFC 8949). */
const hugeLengths = ['5b', '7b', '9b', 'bb', '1b', 'db'].flatMap((head) => [
  `${head}ffffffffffffffff`,
  `${head}0020000000000000`,
  `${head}00000000ffffffff`,
]);

/** Starts of items that hold another: lists, maps, tags, endless texts. */
const nesting = ['81', '9f', 'a1', 'bf', 'a100', 'bf00', 'c1', 'd8ff', '7f', '5f'];

const fromHex = (hex) => [...Buffer.from(hex, 'hex')];

/**
 * Ways to spoil the bytes of a code. Each takes bytes and gives new ones, as a list of numbers.
 *
 * @param {() => number} random from 0 to below 1
 * @returns {Record<string, (bytes: readonly number[]) => number[]>}
 */
export function changeBytes(random) {
  const below = (limit) => Math.floor(random() * limit);
  const insert = (bytes, at, more) => [...bytes.slice(0, at), ...more, ...bytes.slice(at)];
  return {
    'bits flipped': (bytes) => {
      const changed = [...bytes];
      for (let left = 1 + below(3); left > 0; left -= 1) changed[below(bytes.length)] ^= 1 << below(8);
      return changed;
    },
    'cut short': (bytes) => bytes.slice(0, below(bytes.length)),
    'a part twice': (bytes) => {
      const start = below(bytes.length);
      const part = bytes.slice(start, start + 1 + below(bytes.length));
      return insert(bytes, below(bytes.length), part);
    },
    'a huge length': (bytes) =>
      insert(bytes, below(bytes.length), fromHex(hugeLengths[below(hugeLengths.length)])),
    'deep nesting': (bytes) => {
      const part = fromHex(nesting[below(nesting.length)]);
      const depth = 1 + below(random() < 0.05 ? 1400 : 40);
      return insert(bytes, below(bytes.length), Array(depth).fill(part).flat());
    },
    // The count of keys is the low half of the first byte.
    'more keys': (bytes) => {
      const more = Array.from({length: 1 + below(12)}, () => below(256));
      return [0xa0 | ((bytes[0] + 1 + below(3)) & 15), ...bytes.slice(1), ...more];
    },
  };
}
