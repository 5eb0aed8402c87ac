import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import { type ClutterRule, linkShareOf } from '../rule';

const START = anyCase(
  /^(?:home|current\s?:|you are here|startseite|accueil|inicio|início|ana ?sayfa|главная|首页|ホーム)/,
);
const SEPARATOR = /\s?[>›»/|→]\s?/;

export const breadcrumb: ClutterRule = {
  id: 'breadcrumb',
  reason: 'Way through the site',
  matches(draft) {
    const { block, place } = draft;
    if (block.text.length > 250) return false;
    if (START.test(block.text) && SEPARATOR.test(block.text.slice(0, 60)) && linkShareOf(draft) > 0.05) return true;
    return hasCue(place.nearCues, CUE.navigation) && linkShareOf(draft) > 0.7;
  },
};
