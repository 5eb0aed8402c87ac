import type { FactKind } from '../../utils/engine/facts';

export interface SampleWords {
  text: string;
  kind?: FactKind;
}

interface Sample {
  headline: string;
  paragraphs: SampleWords[][];
}

const people = (text: string): SampleWords => ({ text, kind: 'people' });
const sources = (text: string): SampleWords => ({ text, kind: 'sources' });
const dates = (text: string): SampleWords => ({ text, kind: 'dates' });
const amounts = (text: string): SampleWords => ({ text, kind: 'amounts' });
const plain = (text: string): SampleWords => ({ text });

/** An invented report for the preview, short and with a fact of each kind, in every language of the interface. */
const SAMPLES: Record<string, Sample> = {
  en: {
    headline: 'Ferry to the outer islands to run all winter',
    paragraphs: [
      [
        plain('The night ferry will keep sailing through the winter for the first time since '),
        ...[dates('2009'), plain(', '), sources('the harbour board said in a statement'), plain(' on ')],
        ...[dates('Tuesday'), plain('.')],
      ],
      [
        ...[people('Runa Ekdal'), plain(', who runs the island school, ')],
        ...[sources('called it “the difference between living here and leaving”'), plain('. The islands have ')],
        ...[amounts('about 400 people'), plain('.')],
      ],
    ],
  },
  de: {
    headline: 'Fähre zu den äußeren Inseln fährt den ganzen Winter',
    paragraphs: [
      [
        ...[plain('Die Nachtfähre verkehrt erstmals seit '), dates('2009'), plain(' auch im Winter, ')],
        ...[sources('teilte die Hafenverwaltung mit'), plain(', und zwar ab '), dates('Dienstag'), plain('.')],
      ],
      [
        ...[plain('Das sei „der Unterschied zwischen Bleiben und Gehen“, '), sources('sagte')],
        ...[plain(' die Leiterin der Inselschule, '), people('Runa Ekdal'), plain('. Dort leben ')],
        ...[amounts('rund 400 Menschen'), plain('.')],
      ],
    ],
  },
  fr: {
    headline: 'Le ferry des îles extérieures circulera tout l’hiver',
    paragraphs: [
      [
        ...[plain('Pour la première fois depuis '), dates('2009'), plain(', le ferry de nuit circulera en hiver, ')],
        ...[sources('a indiqué la direction du port'), plain(' '), dates('mardi'), plain('.')],
      ],
      [
        ...[people('Runa Ekdal'), plain(', directrice de l’école de l’île, ')],
        ...[sources('y voit « ce qui fait qu’on reste ou qu’on s’en va »'), plain('. Y vivent ')],
        ...[amounts('environ 400 personnes'), plain('.')],
      ],
    ],
  },
  es: {
    headline: 'El ferri a las islas exteriores navegará todo el invierno',
    paragraphs: [
      [
        ...[plain('Por primera vez desde '), dates('2009'), plain(', el ferri nocturno seguirá en invierno, ')],
        ...[sources('informó la autoridad portuaria'), plain(' el '), dates('martes'), plain('.')],
      ],
      [
        ...[people('Runa Ekdal'), plain(', directora de la escuela de la isla, ')],
        ...[sources('lo llamó «la diferencia entre vivir aquí y marcharse»'), plain('. Allí viven ')],
        ...[amounts('unas 400 personas'), plain('.')],
      ],
    ],
  },
  pt: {
    headline: 'Balsa para as ilhas externas vai operar o inverno todo',
    paragraphs: [
      [
        ...[plain('Pela primeira vez desde '), dates('2009'), plain(', a balsa noturna vai operar no inverno, ')],
        ...[sources('informou a autoridade portuária'), plain(' na '), dates('terça-feira'), plain('.')],
      ],
      [
        ...[people('Runa Ekdal'), plain(', diretora da escola da ilha, ')],
        ...[sources('disse que é “a diferença entre morar aqui e ir embora”'), plain('. Lá vivem ')],
        ...[amounts('cerca de 400 pessoas'), plain('.')],
      ],
    ],
  },
  ja: {
    headline: '離島への連絡船、冬も運航へ',
    paragraphs: [
      [
        ...[plain('夜の連絡船が'), dates('2009年'), plain('以来初めて冬も運航を続けると、')],
        ...[sources('港湾局が発表した'), plain('。'), dates('火曜日'), plain('から始まる。')],
      ],
      [
        ...[plain('島の学校の校長、'), people('ルナ・エクダル'), plain('さんは')],
        ...[sources('「ここで暮らせるかどうかの違いです」と話した'), plain('。島の人口は')],
        ...[amounts('約400人'), plain('。')],
      ],
    ],
  },
  ar: {
    headline: 'عبّارة الجزر الخارجية تعمل طوال الشتاء',
    paragraphs: [
      [
        ...[plain('ستواصل العبّارة الليلية رحلاتها في الشتاء لأول مرة منذ '), dates('2009'), plain('، ')],
        ...[sources('كما أعلنت إدارة الميناء'), plain(' يوم '), dates('الثلاثاء'), plain('.')],
      ],
      [
        ...[people('رونا إكدال'), plain('، مديرة مدرسة الجزيرة، ')],
        ...[sources('قالت إن ذلك «هو الفرق بين أن نعيش هنا وأن نرحل»'), plain('. ويعيش هناك ')],
        ...[amounts('نحو 400 شخص'), plain('.')],
      ],
    ],
  },
};

/** The report in the language, or in English, with the language it is in. */
export function sampleIn(locale: string): Sample & { language: string } {
  const language = locale.split('-')[0] ?? '';
  const own = Object.hasOwn(SAMPLES, language) ? SAMPLES[language] : undefined;
  return own ? { ...own, language } : { ...(SAMPLES.en as Sample), language: 'en' };
}
