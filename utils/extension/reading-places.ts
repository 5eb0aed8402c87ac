import { type Browser, browser } from 'wxt/browser';
import { inTurn } from './in-turn';
import { isListOf, isNumber, isRecord } from './messages/checks';
import { withoutFragment } from './sites';

/** Where somebody is in an article. */
export interface ReadingPlace {
  /** The block at the top of the screen. */
  block: number;
  /** Its first words: the article may have changed since. */
  words: string;
  /** How much of the block is above, from 0 to 1. */
  part: number;
}

export const MAX_PLACE_WORDS = 80;

/** In memory until the browser is closed. */
const ITEM = 'places';
const MAX_PLACES = 200;

type Sender = Pick<Browser.runtime.MessageSender, 'url' | 'tab'>;

export function isReadingPlace(value: unknown): value is ReadingPlace {
  return (
    isRecord(value) &&
    Number.isInteger(value.block) &&
    typeof value.words === 'string' &&
    value.words.length <= MAX_PLACE_WORDS &&
    isNumber(value.part) &&
    value.part >= 0 &&
    value.part <= 1
  );
}

/** Where the reader of the sender's article was; `null` at its beginning, and in private windows. */
export async function readPlace(sender: Sender): Promise<ReadingPlace | null> {
  const address = addressOf(sender);
  return (await readPlaces()).find(([of]) => of === address)?.[1] ?? null;
}

/** Keeps it, the last ones only. Of private windows nothing is kept. */
export async function keepPlace(sender: Sender, place: ReadingPlace | null): Promise<void> {
  const address = addressOf(sender);
  if (address === null) return;
  await inTurn('places', async () => {
    const others = (await readPlaces()).filter(([of]) => of !== address);
    const places = place ? [...others, [address, place] as const] : others;
    await browser.storage.session.set({ [ITEM]: places.slice(-MAX_PLACES) });
  });
}

async function readPlaces(): Promise<(readonly [string, ReadingPlace])[]> {
  const places: unknown = (await browser.storage.session.get(ITEM))[ITEM];
  const isEntry = (entry: unknown) => Array.isArray(entry) && typeof entry[0] === 'string' && isReadingPlace(entry[1]);
  return isListOf(places, isEntry) ? (places as [string, ReadingPlace][]) : [];
}

function addressOf({ url, tab }: Sender): string | null {
  return url && !tab?.incognito ? withoutFragment(url) : null;
}
