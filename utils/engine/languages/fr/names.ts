import type { NameCues } from '../name-cues';
import { anyOf } from '../word-list';

/** Nouns for offices and trades, in both genders. */
const OFFICES =
  'président présidente ministre maire maires député députée sénateur sénatrice préfet préfète procureur procureure juge avocat avocate directeur directrice porte-parole secrétaire chef cheffe patron patronne fondateur fondatrice professeur professeure chercheur chercheuse historien historienne économiste sociologue médecin infirmier infirmière journaliste écrivain écrivaine auteur autrice réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse entraîneur entraîneuse joueur joueuse gardien capitaine colonel général commandant commissaire adjudant conseiller conseillère élu élue candidat candidate syndicaliste agriculteur agricultrice pêcheur pêcheuse enseignant enseignante étudiant étudiante habitant habitante riverain riveraine responsable coordinateur coordinatrice délégué déléguée ambassadeur ambassadrice reine roi prince princesse pape évêque curé imam rabbin pasteur analyste ingénieur ingénieure géologue biologiste climatologue architecte artiste peintre photographe libraire boulanger boulangère commerçant commerçante restaurateur éditeur éditrice trésorier trésorière';
const ROLE = anyOf(OFFICES.split(' '));

const OPENERS =
  'Le La Les L Un Une Des Du De Au Aux Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces Cela Ceci Mais Et Ou Donc Or Car En Dans Sur Sous Pour Par Avec Sans Selon Depuis Après Avant Hier Demain Ainsi Alors Puis Enfin Comme Si Quand Où Qui Que Quoi Dont Chaque Tous Toutes Tout Toute Son Sa Ses Leur Leurs Mon Ma Mes Notre Votre Plus Moins Très Trop Bien Pas Non Oui Ici Là Entre Contre Chez Vers Lors Malgré Pendant Jusqu Plusieurs Quelques Deux Trois';
const TIME =
  'Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Noël Pâques';
const THINGS =
  'Rue Avenue Boulevard Place Pont Quai Gare Tour Musée Théâtre Université Institut Hôpital École Lycée Collège Stade Parc Port Mont Lac Île Fleuve Assemblée Sénat Conseil Ministère Parti Fondation Association Société Groupe Banque Prix Coupe Ligue Club Olympique République Union Europe France Belgique Suisse Canada Québec Sénégal Paris Lyon Marseille Bruxelles Montréal Dakar Genève';

/** French names, told by titles, offices before and behind them, ages, listed given names and verbs of speech. */
export const frenchNames: NameCues = {
  honorific: /^(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|Monsieur|Madame|Maître|Docteur|Docteure|Sœur|Père)\.?$/u,
  roleNoun: new RegExp(`^${ROLE}$`, 'u'),
  noName: new RegExp(
    `^(?:${anyOf([...OPENERS.split(' '), ...TIME.split(' '), ...THINGS.split(' ')])}|\\p{Lu}{2,}s?)$`,
    'u',
  ),
  tradeSurname: /(?!)/u,
  particle: /^(?:de|du|des|la|le|van|von|ben|bin|al|el)$/u,
  speech:
    /^(?:déclare|explique|affirme|raconte|souligne|estime|assure|confie|précise|ajoute|indique|témoigne|regrette|dénonce|rappelle)$/u,
  bracket:
    /^ ?\((?:\d{1,3} ans|(?<party>LR|PS|RN|LFI|EELV|PCF|Renaissance|MoDem|Horizons|MR|PTB|Ecolo|PQ|CAQ|PLQ|QS|PLR))\)|^ ?, \d{1,3} ans/u,
  genitive: /(?!)/u,
  roleAdjective: /^(?:anciens?|anciennes?|premier|première|nouveau|nouvelle|jeune|futur|future)$/u,
  article: /^(?:le|la|les|un|une|des|du|de|au|aux|son|sa|ses|ce|cette)$/iu,
  roleAfter: new RegExp(
    `^(?: \\(\\d{1,3} ans\\)|, \\d{1,3} ans)?, (?:(?:le|la|un|une) |l[’'])?(?<role>(?:ancienn?e? |première? |vice-)?${ROLE}(?![\\p{L}])[^,.;:()«»“”!?]{0,70})(?=[,.])`,
    'u',
  ),
  roleBefore: new RegExp(
    `(?:^|[^\\p{L}])(?:(?:[Ll][ea]|[Uu]ne?|[Ss]on|[Ss]a) |[Ll][’'])(?<role>(?:ancienn?e? |première? |vice-)?${ROLE}(?: (?!de |du |des )\\p{Ll}{3,20}){0,2}(?: (?:de la |de l[’']|du |des |de |d[’']|à la |pour )\\p{L}[\\p{L}.’-]{0,30}(?: \\p{Ll}[\\p{L}-]{2,20}){0,2}){0,2}),? $`,
    'u',
  ),
};
