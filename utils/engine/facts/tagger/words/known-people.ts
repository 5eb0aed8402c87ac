import { wordSet } from './word-set';

/** Heads of states and governments, and others whom the news names by surname alone. List form; none is a common word. */
export const KNOWN_BY_SURNAME = wordSet(
  'trump obama biden putin zelensky zelenskyy zelenskiy xi modi netanyahu macron merkel scholz merz starmer sunak truss trudeau',
  'poilievre bolsonaro lula milei maduro erdogan erdoğan orbán orban meloni berlusconi sánchez rajoy tusk duda zelenski lukashenko',
  'navalny medvedev lavrov duterte marcos widodo prabowo albanese ardern ramaphosa zuma tinubu buhari kagame museveni ruto sisi assad',
  'khamenei rouhani raisi pezeshkian gaddafi mubarak arafat abbas sinwar nasrallah guterres stoltenberg lagarde leyen draghi musk bezos',
  'zuckerberg altman kissinger vance pence pelosi schumer mcconnell desantis buttigieg hegseth rubio clinton reagan nixon thatcher gorbachev',
  'yeltsin mandela gandhi khomeini castro chávez kirchner bukele petro boric sheinbaum obrador amlo ishiba kishida takaichi yoon',
);

/** Family names of China, Korea and Vietnam that stand before the given name. List form. */
export const FAMILY_NAMES_FIRST = wordSet(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang deng feng xi cai peng pan yuan dong',
  'jiang shi lu wei su ding ren yao shen zhong tan fan fang zou xiong jin hao qin yin qian tsai hsieh hsu cheung leung wong kwok',
  'kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn oh yoo moon baek nguyen nguyễn tran trần pham phạm hoang',
  'vo võ dang đặng bui bùi duong dương phan vu vũ truong trương dinh đinh',
);
