import { wordSet } from './word-set';

/** Forms of address: no role, never part of a name. List form (see `listForm`). */
export const HONORIFICS = wordSet(
  'mr mrs ms mx miss messrs mister madam madame monsieur mme dr sir dame lord lady shri smt sri herr frau don doña dona señor',
  'señora mssrs master maulana mullah hajji haji pandit guru comrade alhaji alhaja datuk',
);

/** Titles written before a name that are roles too. */
export const TITLES = wordSet(
  'president vice-president premier senator sen sens representative rep reps congressman congresswoman governor gov govs mayor',
  'judge justice general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm',
  'commander cmdr cmdt commodore brigadier brig marshal constable const inspector insp superintendent supt detective det',
  'officer trooper deputy sheriff king queen prince princess pope bishop archbishop cardinal rev reverend father fr imam sheikh',
  'sheik ayatollah rabbi sultan emir emperor empress baron baroness count countess duke duchess chancellor ambassador amb',
  'minister secretary sec chairman chairwoman chairperson chair ceo coach speaker professor prof councilman councilwoman',
  'councillor councilor councilmember alderman alderwoman assemblyman assemblywoman assemblymember commissioner treasurer',
  'comptroller attorney-general mp mep msp mla taoiseach tánaiste dato datuk tun tan-sri tengku hon pastor deacon monsignor msgr',
  'sister brother spc pfc',
);

/** Nouns for what a person does or holds: a role is worded around one of them. */
export const ROLE_NOUNS = wordSet(
  // government, law, services
  'president vice-president president-elect premier minister prime-minister secretary undersecretary under-secretary',
  'secretary-general senator representative congressman congresswoman congressperson governor lieutenant-governor mayor judge',
  'justice magistrate general colonel commander king queen prince princess pope bishop archbishop cardinal chancellor ambassador',
  'envoy diplomat consul chairman chairwoman chair chairperson co-chair co-chairman vice-chair vice-chairman speaker',
  'commissioner superintendent sheriff marshal inspector constable trooper officer deputy detective sergeant lieutenant captain',
  'major admiral brigadier lawmaker legislator politician candidate nominee incumbent challenger mp mep councilman councilwoman',
  'councillor councilor councilmember alderman assemblyman assemblywoman selectman treasurer comptroller auditor ombudsman',
  'prosecutor attorney lawyer solicitor barrister counsel litigator jurist attorney-general prosecutor-general ag regulator',
  'official spokesman spokeswoman spokesperson aide adviser advisor strategist pollster lobbyist operative whip leader dictator',
  'ruler monarch emperor sultan sheikh emir taoiseach firefighter paramedic soldier marine sailor airman veteran pilot warden',
  'coroner clerk bailiff ranger agent investigator negotiator whistleblower lieutenant-general major-general chief-of-staff',
  // business and organisations
  'ceo coo cfo cto cio cmo ciso evp svp vp md chief head boss director co-director director-general manager executive founder',
  'co-founder cofounder owner co-owner publisher principal dean provost rector administrator coordinator organizer organiser',
  'supervisor foreman partner associate analyst economist strategist trader broker banker investor entrepreneur businessman',
  'businesswoman businessperson billionaire millionaire tycoon magnate mogul financier philanthropist accountant consultant',
  'contractor developer engineer architect designer programmer technician planner buyer dealer vendor retailer shopkeeper',
  'restaurateur chef baker butcher farmer rancher fisherman grower brewer winemaker builder electrician plumber carpenter mechanic',
  'landlord landowner tenant janitor janitress driver trucker conductor steward stewardess secretary receptionist recruiter',
  // knowledge and care
  'professor lecturer teacher tutor instructor educator academic scholar researcher scientist fellow historian physicist',
  'chemist biologist geologist astronomer astronaut cosmonaut mathematician statistician psychologist psychiatrist sociologist',
  'anthropologist archaeologist archeologist paleontologist palaeontologist ecologist botanist zoologist entomologist',
  'ornithologist meteorologist climatologist seismologist volcanologist oceanographer hydrologist epidemiologist virologist',
  'immunologist neurologist neuroscientist cardiologist oncologist radiologist pathologist dermatologist pediatrician',
  'paediatrician gynecologist gynaecologist obstetrician urologist surgeon physician doctor nurse midwife pharmacist dentist',
  'veterinarian vet therapist counselor counsellor dietitian nutritionist clinician criminologist geographer linguist philosopher',
  'theologian demographer toxicologist microbiologist geneticist biochemist bioethicist ethicist futurist librarian curator',
  'archivist student postdoc undergraduate graduate alumnus alumna valedictorian trustee chaplain pastor priest minister reverend',
  'vicar rabbi imam monk nun deacon cleric missionary guru ayatollah',
  // press and arts
  'editor editor-in-chief reporter correspondent journalist columnist critic commentator pundit blogger writer co-writer author',
  'co-author coauthor novelist poet playwright screenwriter biographer essayist anchor anchorman anchorwoman presenter host',
  'co-host broadcaster newscaster photographer photojournalist cameraman videographer cinematographer filmmaker film-maker',
  'producer co-producer director showrunner actor actress star co-star comedian comic singer songwriter singer-songwriter rapper',
  'musician guitarist drummer bassist pianist violinist cellist vocalist frontman composer conductor dj dancer choreographer',
  'ballerina model supermodel painter sculptor artist illustrator cartoonist animator entertainer performer celebrity influencer',
  'youtuber vlogger podcaster tiktoker streamer gamer personality icon legend magician diva',
  // sport
  'coach trainer player captain striker midfielder defender goalkeeper goalie keeper winger forward guard center pitcher catcher',
  'outfielder infielder shortstop quarterback linebacker cornerback receiver lineman running-back tackle halfback fullback',
  'fly-half scrum-half hooker prop batsman batter bowler all-rounder wicketkeeper spinner skipper rider jockey cyclist golfer',
  'boxer wrestler fighter swimmer runner sprinter marathoner hurdler jumper thrower gymnast skater skier snowboarder surfer',
  'rower sailor racer champion medalist medallist olympian paralympian athlete footballer cricketer rugby-player sportsman',
  'tennis-player teammate rookie umpire referee official scout point-guard slugger wideout goalscorer lock flanker',
  // in public life
  'activist campaigner advocate organizer protester protestor demonstrator volunteer member resident neighbor neighbour',
  'witness victim survivor suspect defendant plaintiff complainant convict inmate prisoner hostage fugitive gunman shooter',
  'attacker assailant bomber hacker refugee migrant asylum-seeker pensioner retiree passenger customer shopper tourist visitor',
  'traveler traveller commuter voter donor patient expert specialist worker employee employer entrepreneur heir heiress widow',
  'widower socialite philanthropist figurehead chieftain elder warlord militant insurgent fighter cleric pioneer inventor',
  'explorer mountaineer climber adventurer diver sailor caretaker caregiver carer babysitter nanny waiter waitress bartender barista',
  'cashier guide interpreter translator bodyguard guard lifeguard rescuer responder detainee dissident ex-president ex-minister',
  'ex-wife ex-husband secretary-treasurer treasurer-elect governor-elect mayor-elect queenpin kingpin gangster mobster',
);

/** Kin and other bonds: they stand where roles stand, but are none. */
export const KINSHIP = wordSet(
  'wife husband son daughter father mother brother sister parent parents sibling siblings uncle aunt nephew niece cousin',
  'grandfather grandmother grandson granddaughter grandparents spouse fiance fiancé fiancee fiancée girlfriend boyfriend friend',
  'friends colleague mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law stepfather stepmother',
  'stepson stepdaughter half-brother half-sister twin twins widow widower ex-wife ex-husband ex-girlfriend ex-boyfriend baby',
  'toddler infant boy girl man woman teenager teen child kid mom mum dad lover roommate classmate people person couple guy',
);

/** Words that may stand before a role noun as part of the role. Lower case. */
export const ROLE_MODIFIERS = wordSet(
  'former ex past late then current incoming outgoing acting interim deputy assistant associate adjunct vice chief senior junior',
  'executive general managing national state federal regional local international global lead principal special foreign prime',
  'finance interior defense defence health education justice home trade energy environment labor labour transport housing',
  'agriculture press media communications public relations campaign political policy security intelligence law legal',
  'medical clinical police fire school district city county village town provincial military naval army air navy presidential',
  'congressional parliamentary opposition party majority minority house senate cabinet government staff board committee union',
  'human rights civil consumer climate science research data technology tech software hardware product marketing sales business',
  'economic economics financial investment bank banking market markets equity commodity currency stock portfolio fund hedge',
  'insurance property real estate creative artistic musical music film movie television tv radio news sports sport football',
  'soccer basketball baseball hockey cricket rugby tennis golf boxing swimming cycling racing team club head top star veteran',
  'longtime long-time two-time three-time four-time five-time six-time first second third founding leading prominent famous',
  'renowned award-winning best-selling bestselling oscar-winning emmy-winning grammy-winning nobel laureate retired disgraced',
  'embattled ousted elected appointed self-described self-proclaimed noted veteran co exiled jailed convicted accused alleged',
  'democratic republican conservative liberal socialist communist progressive independent right-wing left-wing far-right',
  'far-left centrist populist nationalist pro-democracy anti-abortion pro-independence prime-time crown high supreme chief',
  'circuit appeals appellate trial defense criminal immigration family bankruptcy tax patent civil-rights divorce',
  'associate visiting emeritus distinguished postdoctoral doctoral graduate undergraduate assistant online digital video game',
  'fashion food restaurant travel book art theater theatre dance opera comic pop rock rap hip-hop country jazz folk soul r&b',
  'social culture cultural religious spiritual evangelical catholic muslim community youth student labor-union farm oil gas',
  'aerospace aviation automotive auto car railway rail shipping airline retail design engineering operations operating',
  'commercial chief-of-staff information revenue strategy strategic risk compliance diversity corporate group line running',
  'offensive defensive goalkeeping pitching batting hitting bench back wide tight point small power shooting right left centre',
  'center attacking central openly young old great fellow presumptive likely',
);
