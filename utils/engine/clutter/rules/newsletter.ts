import { CUE, hasCue } from '../class-cues';
import type { ClutterRule } from '../rule';

const SIGN_UP =
  /(?:sign up|subscribe|register|join|get) (?:for|to|our|the) .{0,60}(?:newsletter|briefing|inbox|e-?mail|alerts?|updates)|(?:newsletter|e-?mail) sign.?up|(?:delivered|straight|directly) (?:straight |directly )?(?:to|into) your inbox|enter your e-?mail|your e-?mail address|newsletter (?:abonnieren|anmelden|bestellen)|(?:abonnieren|bestellen|erhalten) sie .{0,60}newsletter|jetzt (?:kostenlos )?(?:anmelden|abonnieren)|inscrivez-vous|recevez .{0,60}newsletter|abonnez-vous|iscriviti (?:alla|alle|al)|suscríb(?:ete|ase)|reciba .{0,60}(?:correo|boletín)|inscreva-se|assine (?:a|nossa) newsletter|nyhetsbrev|nyhedsbrev|uutiskirje|meld (?:je|u) aan voor|zapisz się|подпи(?:шитесь|сывайтесь)|bültenimize/i;
const FOLLOW =
  /^(?:follow (?:us|our)|folge(?:n sie)? uns|suivez-nous|seguici|síguenos|siga-nos|følg oss|följ oss|volg ons|bizi takip|follow .{0,40} on (?:x|twitter|facebook|instagram|google news|whatsapp|threads|bluesky)|add .{0,40} (?:as (?:a|your) )?preferred source|join (?:our|the) .{0,40}(?:whatsapp|telegram)|download (?:our|the) .{0,30}app)|whatsapp.(?:channel|kanal)|google news|preferred source/i;
const MAX_LENGTH = 400;

export const newsletter: ClutterRule = {
  id: 'newsletter',
  reason: 'Newsletter or channel sign-up',
  matches({ block, place, inlineCues, linkLength }) {
    const { length } = block.text;
    if (length > MAX_LENGTH) return false;
    if (SIGN_UP.test(block.text))
      return length < 200 || hasCue(place.farCues | inlineCues, CUE.newsletter) || linkLength > 0;
    return length < 200 && FOLLOW.test(block.text);
  },
};
