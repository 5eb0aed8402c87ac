/**
 * Firms, brands, papers and schools that are called like people, folded as names are compared: banks and brokers,
 * advisers and lawyers, makers of cars, planes and medicines, fashion, food and drink, shops, publishers, universities.
 * Where the person is as well known as the firm (John Lewis, Paul Smith), it is not in the list. Evidence against a
 * person, unless a title, a role or an age beside it tells one.
 */
export const NAMESAKES: ReadonlySet<string> = new Set(
  [
    // parties and peoples' movements, indices, works that are taken for names
    'fine gael|fianna fail|sinn fein|plaid cymru|bharatiya janata|shiv sena|aam aadmi|lok sabha|rajya sabha|dail eireann|seanad eireann|knesset',
    "golden dawn|law justice|america first|hang seng|nikkei|dow|forza italia|fratelli d'italia|vox|podemos|likud|hamas|hezbollah|taliban|fatah",
    // places of two words
    'hong kong|sri lanka|costa rica|puerto rico|saudi arabia|abu dhabi|tel aviv|kuala lumpur|buenos aires|addis ababa|phnom penh|port moresby',
    'cape town|monte carlo|palm beach|long beach|silicon valley|wall street|capitol hill|downing street|notre dame|mont blanc|monte cristo',
    "burkina faso|sierra leone|cote d'ivoire|timor leste|bosnia herzegovina|khan younis|deir al balah|beit hanoun|beit lahia|sharm el sheikh",
    'ras al khaimah|dar es salaam|rio grande|belo horizonte|porto alegre|ciudad juarez|nuevo leon|tierra del fuego|hindu kush|uttar pradesh',
    'madhya pradesh|andhra pradesh|tamil nadu|west bengal|jammu kashmir|khyber pakhtunkhwa|inner mongolia|milton keynes|stoke on trent',
    'simi valley|santa fe|palo alto|mountain view|baton rouge|des moines|little rock|salt lake|grand rapids|corpus christi|mar a lago',
    // brands and media of one word that are given names or surnames too
    'audi|alexa|siri|cortana|stadia|sofi|bloomberg|hilton|marriott|hyatt|lexus|porsche|ferrari|lamborghini|maserati|bentley|nike|adidas|puma',
    'gucci|prada|chanel|versace|valentino|armani|dior|cartier|rolex|tiffany|zara|ikea|lidl|aldi|carlyle|blackrock|cosmopolitan|victorian',
    'edwardian|georgian|elizabethan|jacobean|strava|spotify|tesla|walmart|costco|boeing|airbus|embraer|bombardier|mcdonald|bud light|john lewis',
    'robert dyas|daily maverick|dulux|dyson|lego|nintendo|sega|atari|netflix|hulu|roku|sonos|fitbit|garmin|canon|nikon|leica|ryanair|flydubai',
    'jp morgan|jpmorgan|jpmorgan chase|j.p morgan|morgan stanley|goldman sachs|merrill lynch|wells fargo|lehman brothers|bear stearns',
    'credit suisse|julius baer|lombard odier|nomura|barclays|lloyds|schroders|allianz|fannie mae|freddie mac|sallie mae|ginnie mae|smith barney',
    'piper sandler|piper jaffray|evercore|wedbush|jefferies|cantor fitzgerald|keefe bruyette|deloitte|kpmg|mckinsey|booz allen',
    'booz allen hamilton|arthur andersen|grant thornton|baker tilly|edmunds|jd power|j.d power|kantar|morningstar|baker mckenzie',
    'clifford chance|jones day|norton rose|norton rose fulbright|hogan lovells|allen overy|linklaters|knight frank|jones lang lasalle|cushman',
    'savills|bonhams|lockheed martin|northrop grumman|rolls royce|aston martin|mercedes benz|harley davidson|john deere|royal enfield|alfa romeo',
    'martin marietta|massey ferguson|honeywell|westinghouse|siemens|bosch|mahindra|hyundai|daewoo|eli lilly|merck|pfizer|johnson johnson',
    'boehringer|boehringer ingelheim|novo nordisk|bristol myers|bristol myers squibb|calvin klein|ralph lauren|tommy hilfiger|hugo boss',
    'louis vuitton|christian dior|yves saint laurent|saint laurent|giorgio armani|emporio armani|jimmy choo|salvatore ferragamo',
    'ermenegildo zegna|estee lauder|elizabeth arden|mary kay|levi strauss|abercrombie|brooks brothers|van cleef|patek philippe|franck muller',
    'doc martens|johnnie walker|jim beam|captain morgan|jose cuervo|dom perignon|veuve clicquot|aunt jemima|betty crocker|famous amos',
    'duncan hines|oscar mayer|kellogg|hershey|cadbury|ferrero|tim hortons|krispy kreme|little caesars|neiman marcus|nordstrom|lord taylor',
    'marks spencer|sainsbury|debenhams|harrods|fortnum mason|selfridges|heinz|gillette|maybelline|neutrogena|procter gamble|black decker',
    'harper collins|simon schuster|marie claire|vanity fair|rolling stone|conde nast|axel springer|warner bros|hanna barbera|barnes noble',
    'paddy power|ladbrokes|dow jones|thomson reuters|johns hopkins|carnegie mellon|brigham young|william mary|wayne state',
  ]
    .join('|')
    .split('|'),
);
