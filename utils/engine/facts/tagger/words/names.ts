import { wordSet } from './word-set';

/** Small words inside surnames. Lower case. */
export const PARTICLES = wordSet(
  "von van der den de da dos das do bin ibn bint al el la le di du del della ten ter te abu ben bar af av zu zum zur y e i wa 't st san",
);

/** What follows a name and belongs to it. */
export const NAME_SUFFIX = /^(?:Jr|Sr|Jnr|Snr)\.?$|^(?:II|III|IV)$/;

/** Peoples, origins and allegiances: they stand before names but are no part of them. List form. */
export const DEMONYMS = wordSet(
  'american british english scottish welsh irish french german italian spanish russian ukrainian belarusian belarussian chinese',
  'japanese korean indian pakistani bangladeshi nepali nepalese iranian iraqi israeli palestinian kuwaiti saudi egyptian turkish',
  'greek cypriot dutch swedish norwegian danish finnish icelandic estonian latvian lithuanian polish czech slovak slovenian',
  'mexican canadian australian zealander brazilian argentine argentinian chilean colombian venezuelan peruvian bolivian ecuadorian',
  'ecuadorean uruguayan paraguayan cuban haitian jamaican dominican honduran guatemalan salvadoran nicaraguan panamanian african',
  'asian european nigerian kenyan ethiopian eritrean somali ugandan rwandan tanzanian ghanaian liberian senegalese malian ivorian',
  'cameroonian congolese angolan zambian zimbabwean mozambican moroccan algerian tunisian libyan sudanese chadian malawian',
  'botswanan namibian afghan syrian lebanese jordanian qatari emirati omani yemeni bahraini swiss austrian belgian hungarian',
  'romanian bulgarian serbian croatian bosnian albanian kosovar macedonian montenegrin moldovan georgian armenian azerbaijani',
  'kazakh uzbek kyrgyz tajik turkmen mongolian thai vietnamese cambodian laotian burmese indonesian malaysian filipino philippine',
  'singaporean taiwanese tibetan uyghur uighur rohingya kurdish arab arabic persian jewish catalan basque flemish bavarian',
  'welshman englishman frenchman dutchman irishman scotsman scot briton brit spaniard swede dane finn pole turk serb croat',
  'swiss-born aussie kiwi australians hawaiian texan californian virginian floridian yorker londoner parisian catholic christian',
  'muslim islamic islamist hindu sikh buddhist protestant orthodox evangelical sunni shia shiite mormon anglican republican',
  'democrat democratic labour labor conservative tory liberal socialist communist green independent marxist nazi black white',
  'latino latina hispanic asian-american african-american native western eastern northern southern north south central soviet',
  'u.s us uk u.k eu un u.n nba nfl mlb nhl fifa uefa nato gop usa ufc wwe pga bbc cnn nbc abc cbs espn',
);

/** Last words of names of organisations, places, works and events, which the tagger was trained with. List form. */
export const THING_WORDS = wordSet(
  // companies
  'inc corp corporation co ltd limited llc llp plc gmbh ag nv sa spa oyj asa group holding holdings company companies industries',
  'enterprises partners partnership capital securities ventures equity investments advisors advisers associates brothers bros sons',
  'motors airlines airways pharma pharmaceuticals laboratories labs technologies systems software solutions networks media',
  'studios pictures records entertainment productions publishing press books energy petroleum oil gas electric power foods',
  'brewing brewery stores supermarkets markets properties realty construction logistics railways financial insurance bancorp',
  'bank banks trust fund funds foundation exchange index chase stanley sachs fargo cosmetics jewelers vineyards wines winery',
  // institutions
  'university college school academy institute institution department ministry committee council commission agency bureau office',
  'board court tribunal police sheriffs army navy force forces guard corps party union association federation league club fc cf afc',
  'united city rovers wanderers athletic hotspur society alliance coalition congress parliament senate assembly administration',
  'government authority service services center centre clinic hospital hospice church cathedral mosque synagogue temple chapel',
  'museum gallery library theater theatre orchestra philharmonic opera zoo aquarium team campaign movement initiative project',
  'program programme network channel radio tv television times post news journal herald tribune gazette chronicle observer',
  'guardian telegraph mirror magazine review weekly digest wire report today embassy consulate secretariat laboratory observatory',
  // places
  'street avenue road boulevard lane drive park plaza square bridge hall house tower towers building palace castle county city',
  'town village township borough island islands isle lake river creek bay beach coast harbor harbour port canyon mountain mount',
  'mountains hill hills valley desert forest woods glacier peninsula cape gulf ocean sea strait falls springs airport station',
  'stadium arena field ground garden gardens hotel resort casino inn tavern restaurant cafe café diner bar grill pub mall market',
  'farm farms ranch prison jail base camp fort memorial cemetery highway freeway interstate district province state states region',
  'republic kingdom emirates territory heights estates terrace peak ridge reservoir dam canal wharf pier junction crossing',
  // works, events, laws, things
  'show awards award prize medal cup trophy bowl championship championships open masters classic tournament games olympics series',
  'festival fair expo conference summit forum act law bill amendment treaty accord agreement protocol plan report study survey',
  'poll index syndrome disease virus effect theorem principle doctrine hurricane cyclone storm typhoon tropical day week month',
  'weekend christmas eve year album tour concert movie film trilogy saga musical bible quran scandal affair inquiry',
  'investigation hearing trial case massacre shooting attack bombing war battle crisis revolution rebellion uprising',
  'fire wildfire earthquake flood era dynasty empire telescope rover satellite mission class edition collection line brand',
  'model phone console watch car truck suv sedan pizza burger burgers whiskey bourbon beer coffee tea chips',
);

/** More of them, which only the rules know. List form. */
export const THING_ENDS = wordSet(
  'final finals semifinal semifinals qualifier derby regatta coach app apps martini mule cocktail kitchens holidays travel tours design',
  // more institutions and places
  'economics caucus legislature republicans democrats conservatives socialists consortium cooperative syndicate cartel brigade',
  'regiment battalion squadron université universidad universität universiteit lodge lounge cabin hostel motel villa villas spa bistro',
  'brasserie pizzeria bakery butchers deli nightclub amphitheater amphitheatre pavilion pavilions auditorium coliseum colosseum velodrome',
  'racecourse speedway raceway marina lighthouse viaduct roundabout underpass suburb suburbs quarter precinct parish barracks',
  // teams, as plural nouns that nobody is called
  'lakers clippers warriors celtics knicks spurs mavericks suns pelicans raptors cavaliers pistons pacers bucks hornets hawks',
  'timberwolves nuggets grizzlies trailblazers blazers yankees mets dodgers padres rockies diamondbacks astros mariners athletics twins',
  'cubs cardinals brewers pirates phillies braves marlins nationals orioles patriots dolphins ravens bengals steelers texans colts',
  'jaguars titans broncos chiefs raiders chargers cowboys eagles redskins commanders vikings falcons panthers saints buccaneers seahawks',
  'rams bruins sabres canadiens senators flyers penguins islanders canucks oilers flames avalanche predators lionesses springboks',
  'wallabies huskies bulldogs wolverines buckeyes longhorns gators sooners tigers lions',
);

/** First words of names of organisations and places, in the languages that put the thing first. List form. */
export const THING_OPENERS = wordSet(
  'lac lake mount mt fort port puerto cape hotel café cafe villa plaza playa isla rio río banco banque grupo groupe gruppo instituto institut',
  'istituto universidad universidade université università universität partido parti partito ministerio ministère fundación fundação',
  'fondation fondazione sociedad société società compagnie petróleos petróleo teatro théâtre teatro estadio estádio stade stadio radio rue',
  'place avenue avenida calle rua via piazza pont château castello palazzo casa maison musée museo museu bundes deutsche deutscher',
);

/** Place words that stand before a place's name. List form. */
export const PLACE_OPENERS = wordSet(
  'lake mount mt fort port cape new north south east west san santa st saint los las el la camp river isle point great upper lower',
);
