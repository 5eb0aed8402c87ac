export type Rgb = [red: number, green: number, blue: number];

/** Below it a paper wants light text: about where black and white stand out from it alike. */
const DARK_PAPER = 0.18;

/** Channels of a hexadecimal colour of six digits. */
export function parseColour(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;
}

/** Relative luminance, 0…1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: string): number {
  const [red, green, blue] = parseColour(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function isDarkColour(colour: string): boolean {
  return luminance(colour) < DARK_PAPER;
}
