const head = (type, value) => {
  const start = type << 5;
  if (value < 24) return [start | value];
  return value < 256 ? [start | 24, value] : [start | 25, value >> 8, value & 255];
};

/**
 * Makes CBOR maps as a careless program might: keys of a code and others, with values of any type.
 *
 * @param {() => number} random from 0 to below 1
 * @param {readonly number[]} required the keys 0 and 1 of a code that is accepted, with their values
 * @returns {() => number[]} bytes
 */
export function anyMap(random, required) {
  const below = (limit) => Math.floor(random() * limit);
  const bytes = (length) => Array.from({length}, () => below(256));
  const letters = (length) => Array.from({length}, () => 97 + below(26));
  const makers = [
    () => head(0, below(random() < 0.5 ? 3 : 65536)),
    () => head(1, below(300)),
    () => [0x1a, ...bytes(4)],
    () => [0x1b, ...bytes(8)],
    (length) => [...head(2, length), ...bytes(length)],
    (length) => [...head(3, length), ...letters(length)],
    () => [0x62, ...Buffer.from(['ga', 'mc', 'dc'][below(3)])],
    () => [[0xf4], [0xf5], [0xf6], [0xf7], [0xf9, ...bytes(2)], [0xfb, ...bytes(8)]][below(6)],
    (length, depth) => [...head(4, length % 5), ...items(length % 5, depth)],
    (length, depth) => [...head(5, length % 4), ...items((length % 4) * 2, depth)],
    (length, depth) => [...head(6, below(300)), ...item(depth + 1)],
  ];
  const item = (depth) => makers[below(depth > 3 ? makers.length - 3 : makers.length)](below(40), depth);
  const items = (count, depth) => Array.from({length: count}, () => item(depth + 1)).flat();
  const pair = () => [...(random() < 0.8 ? [below(8)] : item(3)), ...item(0)];
  return () => {
    const more = below(6);
    const isComplete = random() < 0.8;
    const count = isComplete ? more + 2 : more;
    return [0xa0 | count, ...(isComplete ? required : []), ...Array.from({length: more}, pair).flat()];
  };
}
