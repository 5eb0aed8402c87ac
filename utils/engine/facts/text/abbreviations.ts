const words = (list: string) => new Set(list.split(' '));

/** Abbreviations a name follows: the full stop after them never ends a sentence. Without the stop, lower case. */
export const TITLE_ABBREVIATIONS = words(
  'mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt col maj capt cpl sgt pvt pfc spc adm rev fr hon pres ' +
    'atty supt insp cmdr cmdt cdr det dep asst amb sec msgr st sr mt ft vs brig wg sqn pte const sr.',
);

/** Other abbreviations written with a full stop, which may stand at a sentence's end. Lower case. */
export const OTHER_ABBREVIATIONS = words(
  'jr snr jnr inc corp co cos ltd plc bros no nos jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu ' +
    'thurs fri est vol fig al dept univ assn assoc gov ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn ' +
    'miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd etc approx ext incl p pp ed eds viz cf',
);

/** Capitalised words that open a sentence rather than go on with a name after an abbreviation. */
export const SENTENCE_OPENERS = words(
  'the a an he she it they we i you his her its their our my your this that these those there here in on at by for from ' +
    'with as but and or so yet if when while after before since although though because until during under over despite ' +
    'according however meanwhile instead still now then what who how why where which not no some many most all both each ' +
    "one another also it’s it's he’s she’s they’re there’s that’s",
);
