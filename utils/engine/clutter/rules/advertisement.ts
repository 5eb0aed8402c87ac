import type { ClutterRule } from '../rule';

const MARKER =
  /^\W{0,3}(?:advertisements?|advertising|advert|ad|sponsored(?: content)?|paid (?:content|post)|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama?|reklame|annonse?|annonce|mainos|advertentie|hirdetés|реклама|广告|広告|スポンサーリンク|광고|إعلان)\W{0,3}$/i;
const CONTINUES =
  /^\W{0,3}(?:(?:story|article) continues (?:below|after)|continue reading below|continues below|scroll to continue|skip advertisement|advertisement[ .-]{1,5}(?:scroll|continue|story|article)|(?:lesen sie )?(?:weiter|nach) nach (?:der )?(?:anzeige|werbung)|artikel(?:en)? fortsätter efter|la suite après|sigue leyendo|der artikel wird|artikkelen fortsetter|lees verder onder)/i;
const AFFILIATE =
  /(?:affiliate|commission|provision).{0,80}(?:links?|purchas|buy|kauf)|(?:links?|purchas|buy).{0,80}(?:affiliate|commission|provision)/i;

export const advertisement: ClutterRule = {
  id: 'advertisement',
  reason: 'Advertisement',
  matches({ block }) {
    const { text } = block;
    if (text.length > 400) return false;
    return (
      (text.length < 60 && MARKER.test(text)) || (text.length < 120 && CONTINUES.test(text)) || AFFILIATE.test(text)
    );
  },
};
