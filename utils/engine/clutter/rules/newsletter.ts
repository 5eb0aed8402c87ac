import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import { beginOf, FOLLOW } from '../label-words';
import type { ClutterRule } from '../rule';

const SIGN_UP = anyCase(
  /(?:^|[,.!?:–—|] |\band |\bby )\W{0,4}(?:sign(?:ing)? up|subscribe|register|join|get|receive) (?:for|to|our|the|here|now)\b.{0,60}(?:newsletter|briefing|inbox|e-?mail|alerts?|updates)|(?:newsletter|e-?mail) sign.?up|(?:delivered|straight|directly) (?:straight |directly )?(?:to|into) your inbox|enter your e-?mail|newsletter (?:abonnieren|anmelden|bestellen)|(?:abonnieren|bestellen|erhalten) sie .{0,60}newsletter|jetzt (?:kostenlos )?(?:anmelden|abonnieren)|inscrivez-vous|recevez .{0,60}newsletter|abonnez-vous|iscriviti (?:alla|alle|al)|suscríb(?:ete|ase)|reciba .{0,60}(?:correo|boletín)|inscreva-se|assine (?:a|nossa) newsletter|nyhetsbrev|nyhedsbrev|uutiskirje|fréttabréf|meld (?:je|u) aan voor|zapisz się|odebírejte|hírlevél|abonează-te|εγγραφείτε|подпи(?:шитесь|сывайтесь) на|bültenimize|النشرة (?:الإخبارية|البريدية)|خبرنامه|ניוזלטר|न्यूज़?लेटर|নিউজলেটার|buletin|bản tin|จดหมายข่าว|メルマガ|メールマガジン|ニュースレター|电子报|電子報|뉴스레터|jarida la/,
);
const FOLLOWS = beginOf(FOLLOW);
const CHANNEL = anyCase(/whatsapp.(?:channel|kanal|chann)|google news|preferred source/);
const MAX_LENGTH = 400;

export const newsletter: ClutterRule = {
  id: 'newsletter',
  reason: 'Newsletter or channel sign-up',
  matches({ block, place, inlineCues, linkLength }) {
    const { length } = block.text;
    if (length > MAX_LENGTH) return false;
    if (SIGN_UP.test(block.text))
      return length < 200 || hasCue(place.farCues | inlineCues, CUE.newsletter) || linkLength > 0;
    return length < 200 && (FOLLOWS.test(block.text) || CHANNEL.test(block.text));
  },
};
