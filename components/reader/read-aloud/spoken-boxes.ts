export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One box a line, out of the many that browsers give for text with elements in it. */
export function lineBoxes(rects: readonly Box[]): Box[] {
  const boxes: Box[] = [];
  // The highest first: signs set high or low belong to the line of the others.
  for (const rect of [...rects].sort((a, b) => b.height - a.height)) {
    if (rect.width <= 0 || rect.height <= 0) continue;
    const middle = rect.top + rect.height / 2;
    const line = boxes.find(({ top, height }) => middle > top && middle < top + height);
    if (!line) {
      boxes.push({ left: rect.left, top: rect.top, width: rect.width, height: rect.height });
      continue;
    }
    const right = Math.max(line.left + line.width, rect.left + rect.width);
    line.left = Math.min(line.left, rect.left);
    line.width = right - line.left;
  }
  return boxes.sort((a, b) => a.top - b.top);
}

/**
 * Draws boxes over a stretch of text, in a layer of their own beside it. Not by the CSS Custom Highlight API: its
 * registry is the page's too, so that a page would get hold of our closed root through the ranges in it.
 */
export function drawBoxes(layer: HTMLElement, range: Range | null, name: string): Box[] {
  for (const old of layer.querySelectorAll(`.${name}`)) old.remove();
  if (!range) return [];
  const origin = layer.getBoundingClientRect();
  const boxes = lineBoxes([...range.getClientRects()]);
  for (const { left, top, width, height } of boxes) {
    const box = layer.ownerDocument.createElement('div');
    box.className = name;
    box.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
    layer.append(box);
  }
  return boxes;
}
