import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import type { ClutterRule } from '../rule';

const ROLE = anyCase(
  /\bis (?:a|an|the) .{0,60}(?:reporter|editor|correspondent|journalist|writer|columnist|author|producer|fellow)|ist .{0,60}(?:redakteur|autor|journalist|korrespondent)|est journaliste|follow .{0,40} on (?:x|twitter|instagram|bluesky)|contact .{0,40} at\b|covers .{0,80} for\b/,
);
const MAX_LENGTH = 500;

export const authorBio: ClutterRule = {
  id: 'author-bio',
  reason: 'About the author',
  matches({ block, place }, { byline }) {
    if (block.text.length > MAX_LENGTH || !hasCue(place.nearCues, CUE.author)) return false;
    return ROLE.test(block.text) || (block.text.length < 160 && byline.some((name) => block.text.includes(name)));
  },
};
