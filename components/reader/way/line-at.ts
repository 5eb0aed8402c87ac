export interface Line {
  top: number;
  height: number;
}

/** The line of a block that a place on the screen lies in, where all its lines are of one height. */
export function lineAt(y: number, block: { top: number; bottom: number }, height: number): Line {
  const count = Math.max(1, Math.round((block.bottom - block.top) / height));
  const index = Math.min(count - 1, Math.max(0, Math.floor((y - block.top) / height)));
  return { top: block.top + index * height, height };
}

/** That line with as many others around it. */
export function windowAround(line: Line, lines: number): Line {
  return { top: line.top - Math.floor(lines / 2) * line.height, height: line.height * lines };
}
