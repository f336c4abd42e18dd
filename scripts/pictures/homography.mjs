/**
 * Solves a square system of linear equations (Gauss, with the largest pivot).
 *
 * @param {number[][]} rows coefficients, and the right side as the last number of each row
 * @returns {number[]}
 */
function solve(rows) {
  const matrix = rows.map((row) => [...row]);
  const size = matrix.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[best][column])) best = row;
    }
    [matrix[column], matrix[best]] = [matrix[best], matrix[column]];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = matrix[row][column] / matrix[column][column];
      for (let i = column; i <= size; i += 1) matrix[row][i] -= factor * matrix[column][i];
    }
  }
  return matrix.map((row, i) => row[size] / row[i]);
}

/**
 * The projection that takes four corners of a picture to the corners of a square.
 *
 * @param {readonly (readonly [number, number])[]} corners in pixels: top left, top right, bottom right,
 *   bottom left
 * @param {number} side of the square
 * @returns {(x: number, y: number) => [number, number]}
 */
export function homography(corners, side) {
  const square = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
  ];
  const [a, b, c, d, e, f, g, h] = solve(
    corners.flatMap(([x, y], i) => {
      const [u, v] = square[i];
      return [
        [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
        [0, 0, 0, x, y, 1, -v * x, -v * y, v],
      ];
    }),
  );
  return (x, y) => {
    const w = g * x + h * y + 1;
    return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
  };
}
