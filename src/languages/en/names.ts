import type { NameWords } from '../name-words.ts';
import { words } from '../words.ts';

const phrases = (text: string): readonly string[] => text.split(';').map((phrase) => phrase.trim());

export const names: NameWords = {
  nounsCapitalized: false,
  articles: ['the', 'a', 'an'],
  titles:
    words(`mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sheikh sheik imam rabbi reverend rev
    pastor father sister brother bishop archbishop cardinal pope ayatollah mullah maulana king queen prince princess
    emperor sultan emir duke duchess earl count president premier chancellor minister secretary secretary-general
    secretary-designate governor governor-general mayor senator sen congressman congresswoman representative rep delegate
    mp mep lawmaker legislator deputy councillor councilman councilwoman councilmember alderman alderwoman commissioner ambassador envoy diplomat consul
    chairman chairwoman chairperson chair chief leader head director director-general ceo cfo coo cto founder co-founder owner
    boss executive manager officer spokesman spokeswoman spokesperson adviser advisor aide assistant strategist
    prosecutor judge justice attorney lawyer solicitor barrister general gen admiral adm colonel col major maj captain capt
    lieutenant lt sergeant sgt corporal cpl private commander commandant marshal brigadier inspector superintendent
    detective constable sheriff whip coach striker midfielder defender goalkeeper winger forward quarterback pitcher skipper
    batsman bowler champion economist analyst historian scientist researcher author writer novelist poet
    journalist reporter correspondent editor columnist anchor presenter broadcaster actor actress singer rapper musician
    director filmmaker producer comedian artist painter designer architect activist campaigner dissident candidate
    nominee rival opponent predecessor successor counterpart tycoon billionaire businessman businesswoman entrepreneur
    investor banker dictator strongman warlord rebel president-elect coordinator negotiator mediator speaker
    treasurer comrade chef model supermodel star legend veteran hero preacher cleric priest monk nun saint
    doctor nurse teacher physician surgeon psychologist philosopher hon honourable honorable excellency madam master
    ex-president ex-minister vice-president vice-chancellor vice-chairman confidant advocate engr alhaji mallam nana oba datuk dato tun shri smt cllr igp dig hajj ustaz sister-in-law laureate playwright sprinter`),
  addresses: words(
    'mr mrs ms miss mx dr prof sir dame lord lady mister madam saint comrade hon master nana shri smt tun datuk dato',
  ),
  titlePhrases: phrases(`secretary of state; secretary of defense; secretary of defence; secretary of the treasury;
    minister of foreign affairs; minister of finance; minister of defence; minister of defense; minister of health; minister of justice;
    minister of education; minister of the interior; minister of home affairs; minister of state; chief of staff; head of state;
    member of parliament; first lady; leader of the opposition; director of communications; head of government;
    speaker of the house; under secretary; under secretary of state; under-secretary; commander in chief; commander-in-chief; editor-in-chief; editor in chief; attorney general;
    attorney-general; vice president; prime minister; chief executive; son-in-law; father-in-law; brother-in-law`),
  titleModifiers:
    words(`vice deputy acting former ex late prime foreign interior defense defence finance health justice education
    interim outgoing incoming senior junior top chief first second third special general assistant associate executive
    managing national state federal supreme high opposition home trade energy agriculture transport environment labour
    labor economy economic security policy press political military presidential parliamentary party government campaign
    legal foreign-policy public affairs communications human rights climate peace veteran then current ruling honorary
    lead chief principal permanent joint major lieutenant brigadier vice- attorney secretary police army navy
    air force treasury commerce homeland transportation veterans housing culture development cabinet technology financial research team club country group company
    world assembly board council district shadow regional provincial local hockey football cricket head social investment`),
  particles: words(
    'van von der den de del della di da dos das do du la le el al ibn bin bint ben ter ten zu wa abu ap af av und y',
  ),
  personSuffixes: ['jr', 'sr', 'ii', 'iii', 'iv', 'jnr', 'snr'],
  generations: { elder: ['sr', 'snr', 'senior', 'elder'], younger: ['jr', 'jnr', 'junior', 'younger'] },
  organizationHeads:
    words(`party ministry department court courts parliament congress senate assembly commission committee
    council agency authority bureau board office union university college school institute institution academy hospital
    clinic bank group company corporation foundation fund association federation confederation league alliance coalition
    movement front army force forces navy corps command brigade battalion regiment police service services guard
    organization organisation society club team fc united city-council church mosque-council network news times post
    herald tribune gazette journal daily weekly press radio television tv channel magazine review observer chronicle
    airlines airways motors industries holdings partners ventures capital systems technologies technology software
    electronics pharmaceuticals energy petroleum oil gas steel mining insurance securities records studios pictures
    entertainment productions publishing publishers media communications telecom bancorp trust cabinet government
    secretariat tribunal administration taskforce chamber trades initiative project campaign centre center laboratory
    laboratories museum library orchestra band choir brothers sons associates consulting logistics solutions stores
    supermarkets restaurants hotels resorts bloc caucus militia brigades liberation republicans democrats conservatives
    liberals rangers rovers wanderers athletic tigers lions eagles giants bulls bears warriors knights raiders chiefs
    commissioners intelligence syndicate cartel gang mafia polytechnic seminary diocese archdiocese directorate
    inspectorate ombudsman watchdog programme program workers teachers students
    airline railways railway railroad newspaper newspapers cooperative co-operative constabulary conservancy consortium
    forum charity relief treasury congregation unit division squad mission embassy consulate faculty exchange`),
  organizationTitles: words(
    `chipmaker carmaker automaker drugmaker planemaker steelmaker shipbuilder housebuilder homebuilder manufacturer
    retailer wholesaler grocer airline carrier lender insurer reinsurer miner brewer distiller broadcaster publisher
    start-up startup conglomerate operator telecom telco utility supplier developer e-tailer bookmaker pollster
    watchdog charity nonprofit non-profit think-tank newspaper tabloid automaker biotech fintech fund-manager broker brokerage`,
  ),
  organizationStarts:
    words(`ministry department university bank institute council college school academy court bureau office
    association federation union league society organization organisation committee commission board centre center chamber
    house church bishops conference confederation congress front movement party alliance army corps church friends embassy
    museum hospital foundation fund coalition campaign group international national supreme authority agency sons
    daughters knights students people citizens mothers doctors reporters physicians lawyers journalists workers force
    council directorate faculty division secretariat high regional global world american european african`),
  companySuffixes: words(
    'inc ltd llc llp corp plc gmbh ag sa nv co kg se spa srl oy ab asa bv pty pte bhd tbk pvt limited incorporated oyj kk',
  ),
  linkers: ['of', 'for', 'of the', 'for the'],
  conjunctions: ['and'],
  placeHeads:
    words(`island islands river lake lakes sea ocean bay gulf strait channel coast beach mountain mountains hills hill peak
    valley desert forest park gardens garden county province state region district city town village township municipality
    prefecture oblast peninsula street road avenue boulevard lane drive highway freeway motorway bridge square plaza airport station
    harbour harbor port stadium arena tower towers palace castle prison jail cathedral mosque temple monastery
    cemetery canal dam falls creek springs heights territory kingdom emirates republic reef glacier volcano
    plateau delta basin cape pass border crossing camp base terminal mall market quarter suburb estate`),
  placeStarts: words(
    'mount mt lake cape port fort gulf bay strait isle isles sea republic kingdom river city town province island new saint st san santa los las el gulf camp villa rio puerto',
  ),
  placeModifiers:
    words(`north south east west northern southern eastern western northeast northwest southeast southwest northeastern
    northwestern southeastern southwestern north-east north-west south-east south-west central greater upper lower downtown inner outer
    mainland rural metropolitan northernmost mid`),
  placeNouns:
    words(`region province city town village district state county area suburb municipality island river valley
    port capital neighbourhood neighborhood border coast peninsula prefecture governorate airport oblast township
    parish enclave territory republic residents`),
  placePrepositions: words(
    'in across throughout outside near around inside within toward towards into from to at via between',
  ),
  eventHeads:
    words(`war wars cup games olympics championship championships summit conference festival tournament league-final
    election elections revolution uprising massacre genocide awards pandemic earthquake hurricane typhoon cyclone storm day
    week marathon expo open prix fair derby crisis rebellion holocaust anniversary intifada convention`),
  eventStarts: words(
    'battle siege hurricane typhoon cyclone storm festival war feast treaty-signing operation massacre tropical',
  ),
  workHeads:
    words(`act bill law treaty agreement accord accords pact protocol constitution declaration charter prize award medal
    report plan amendment resolution code convention-on directive index deal guidelines manifesto`),
  workNouns: words(
    'film movie documentary book novel memoir biography autobiography essay poem play musical opera ballet album song single track ep show series sitcom podcast episode exhibition painting sculpture comic videogame game novella anthology bestseller drama thriller comedy biopic anthem hit ballad symphony blockbuster',
  ),
  bodies: words(
    'administration government campaign family regime presidency era cabinet camp team supporters loyalists doctrine plan rally clan dynasty',
  ),
  organizationNouns:
    words(`spokesman spokeswoman spokesperson officials official shares stock employees staff executives executive lawmakers
    mps fighters militants members troops forces headquarters ceo chairman chairwoman subsidiary unit players fans supporters
    statement report chief leader leadership website branch customers study`),
  kin: words(
    'son daughter wife husband mother father brother sister widow uncle aunt nephew niece cousin grandson granddaughter friend fiancee girlfriend boyfriend partner colleague named like',
  ),
  personVerbs:
    words(`was is has had who scored died resigned married wrote thinks believes knows wants recalled testified thanked
    arrived met spoke replied smiled laughed shook retired lives joined led won lost pleaded threatened declined called
    took began came went became received made gave did does felt thought knew tried grew played appeared denied`),
  relatives: ['who', 'whose', 'whom'],
  commonCapitals:
    words(`i i'm i've i'll i'd god internet monday tuesday ok no. no nos vol chapter section article part page figure table appendix
    photo photos picture image video read more show see also yes hello dear thank thanks please sorry sir asked speaking according
    following despite although though meanwhile however moreover furthermore additionally nevertheless instead otherwise
    still yet perhaps maybe indeed finally recently currently previously earlier later today tonight tomorrow yesterday now then there here
    why what when where who how which while during since until unless because after before above below under over about
    another others many most much some several few each every all both either neither none nothing everything something
    anyone everyone someone people men women children one two three four five six seven eight nine ten dozens hundreds
    thousands millions first second third last next new old good bad great big small top fun only even just such same
    support reports sources officials police authorities experts critics analysts investigators researchers scientists
    students workers protesters residents witnesses doctors lawyers prosecutors voters residents members leaders
    government ministry parliament president minister opposition court army church state city country county
    breaking exclusive update updated live news opinion editorial analysis sport sports business politics world home
    am pm ad bc bce ce gmt utc est edt pst pdt cet cest bst tv cd dvd pc dna hiv aids covid covid-19 vip faq gps usb pdf html
    http gdp ngo ngos cv id phd mba ba bsc covid19 q a ps re fw fyi lol omg wtf btw imo q1 q2 q3 q4 mr's
    north south east west east northern southern eastern western central spring summer autumn winter earth sun moon mars
    gps lgbt lgbtq lgbtqi ai it ict iot pcr pm mp mps vat tv ceo cfo coo cto vip atm suv uav drc-based kg km mm cm mw gw kw mph kmh rpm mb gb tb ghz
    rs ksh nt rm r ft sq hr hrs min am fm abc-type ppe icu er dui std hr pr vr ar nft nfts spac ipo ipos ico etf esg csr sme smes msme msmes r&d b2b roi kpi sop mou moa tba tbc diy
    usd eur gbp jpy cny inr zar sat act gre gcse gpa stem bsc msc md mds rn jd llb sars mers tb std ptsd adhd icbm wmd ied ieds
    affairs health constitution regulation sultanate kingdom interior defence defense finance education justice regulations bill law
    islam christianity judaism buddhism hinduism catholicism communism
    click share tweet email print subscribe advertisement related copyright`),
  gazetteer: { locations: [], groups: [], organizations: [] },
};
