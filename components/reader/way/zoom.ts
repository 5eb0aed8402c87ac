/** How a picture is shown: `x` and `y` are how far its middle is from the middle of the frame. */
export interface Zoom {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The whole picture in the frame. */
export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const MAX_SCALE = 8;

/** Zooms in (`factor` > 1) or out around a point, given from the middle of the frame. */
export function zoomAt(zoom: Zoom, factor: number, point: { x: number; y: number }, picture: Size, frame: Size): Zoom {
  const scale = Math.min(MAX_SCALE, Math.max(1, zoom.scale * factor));
  const grown = scale / zoom.scale;
  const x = point.x - (point.x - zoom.x) * grown;
  const y = point.y - (point.y - zoom.y) * grown;
  return within({ scale, x, y }, picture, frame);
}

/** Moves the picture, never further than its edge. */
export function panBy(zoom: Zoom, dx: number, dy: number, picture: Size, frame: Size): Zoom {
  return within({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, picture, frame);
}

function within({ scale, x, y }: Zoom, picture: Size, frame: Size): Zoom {
  const reach = (size: number, room: number) => Math.max(0, (size * scale - room) / 2);
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) || 0;
  return {
    scale,
    x: clamp(x, reach(picture.width, frame.width)),
    y: clamp(y, reach(picture.height, frame.height)),
  };
}
