import { anyCase } from '../../any-case';
import type { ClutterRule } from '../rule';

const PAYWALL = anyCase(
  /(?:subscribe|sign in|log ?in|register|create (?:a|an|your) (?:free )?account) (?:to|now|for|or).{0,60}(?:read|continue|access|unlock|comment|save)|already (?:a (?:subscriber|member)|have an? (?:subscription|account)\s?[?!,.])|this (?:article|content|story) is (?:only |reserved )?(?:for|available (?:to|for)) (?:our )?subscribers|(?:weiterlesen|lesen sie weiter) mit|bereits (?:abonnent|registriert|kunde)|schon (?:abonnent|registriert)|(?:article|contenu) réservé aux abonnés|il vous reste .{0,30} de cet article|déjà abonné|lecture du .{0,20} en cours|contenuto riservato|sei già abbonato|contenido exclusivo|ya eres suscriptor|para seguir leyendo|läs vidare|logga in för|för att läsa|allerede abonnent|tilaa ja lue|artikel is alleen|このコンテンツ|会員限定|有料会員|订阅.{0,12}阅读全文|登录后|로그인 (?:후|하)|구독하시면|مشترک|للمشتركين|langganan untuk|đăng nhập để|เข้าสู่ระบบ|prenumerera för|kirjaudu sisään|zaloguj się|přihlaste se|войдите|abone ol/,
);
const CONSENT = anyCase(
  /externe[rn]? inhalt|empfohlener (?:redaktioneller )?inhalt|(?:stimme|zustimmung|einwilligung).{0,80}(?:inhalt|angezeigt|daten|cookies)|personenbezogene daten|ce contenu est bloqué|accept(?:er|ez)? (?:les |all )?cookies|we use cookies|uses? cookies (?:to|and)|verwende(?:n|t) cookies|cookie.(?:policy|settings|einstellungen)|privacy policy|datenschutzerkl[äa]rung|link zu[mr]? .{0,20}inhalt$|to (?:view|see|load) this (?:content|video|post).{0,60}(?:consent|cookies|accept)|by (?:clicking|signing up|entering).{0,60}(?:agree|terms|consent)/,
);
const SUPPORT = anyCase(
  /(?:support|help) (?:us|our|independent) .{0,40}(?:journalism|donat|today|work)|donate (?:now|today)|jetzt spenden|faites un don/,
);
const MAX_LENGTH = 450;

export const paywallAndConsent: ClutterRule = {
  id: 'paywall-and-consent',
  reason: 'Subscription or consent notice',
  matches({ block }) {
    const { text } = block;
    return (
      text.length <= MAX_LENGTH &&
      (PAYWALL.test(text) || CONSENT.test(text) || (text.length < 200 && SUPPORT.test(text)))
    );
  },
};
