/**
 * A handler that answers only to people: the page around our overlay can send events of its own making, but it cannot
 * make them trusted.
 */
export function trusted<Kind extends Event>(handler: (event: Kind) => void): (event: Kind) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
