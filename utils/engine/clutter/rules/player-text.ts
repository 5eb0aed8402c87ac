import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import type { ClutterRule } from '../rule';

const TEXT = anyCase(
  /^(?:(?:listen|watch|play|pause|anhören|hören|écouter|ascolta|escuchar|ouvir|lyssna|lytt)(?: (?:to|now|this|zum|cet|a|la|on)\b.{0,50})?|\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|\d{1,3} ?(?:\/|of|von|sur|de) ?\d{1,3}|[\d.]{1,4} ?x|loading.{0,20}|(?:image|gallery|bild|slide|photo|foto)(?: \d{1,3}(?: (?:of|von) \d{1,3})?)?|video|audio|live|read aloud|artikel (?:anhören|vorlesen))\W{0,3}$|(?:your )?browser (?:does not|doesn.t) support|javascript (?:is|must|aktiv)|text-to-speech|(?:generated|created|read) by (?:an )?(?:ai|automated) (?:voice|narrat)|an error (?:has )?occurred|this (?:audio|video) (?:is|has|file)/,
);
const MAX_LENGTH = 160;

export const playerText: ClutterRule = {
  id: 'player-text',
  reason: 'Player and gallery controls',
  matches({ block, place, inlineCues }) {
    const { text } = block;
    if (text.length > MAX_LENGTH || block.type === 'heading') return false;
    if (TEXT.test(text)) return true;
    return text.length < 40 && hasCue(place.nearCues | inlineCues, CUE.player) && !/[.!?]$/.test(text);
  },
};
