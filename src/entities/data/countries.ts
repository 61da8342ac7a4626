/**
 * Countries and territories: `ISO 3166-1 alpha-2 | names | nationalities and demonyms`, first name canonical.
 * Facts from ISO 3166 and general knowledge; names as English-language news writes them, with common variants.
 */
export const countries = `AD|Andorra|Andorran
AE|United Arab Emirates;UAE;Emirates;Abu Dhabi Emirate|Emirati;Emiratis
AF|Afghanistan|Afghan;Afghans
AG|Antigua and Barbuda;Antigua|Antiguan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean
AT|Austria|Austrian
AU|Australia|Australian;Aussie;Aussies
AZ|Azerbaijan|Azerbaijani;Azeri;Azeris
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosniak;Bosniaks
BB|Barbados|Barbadian
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin|Beninese
BN|Brunei|Bruneian
BO|Bolivia|Bolivian
BR|Brazil|Brazilian
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Botswanan;Batswana;Motswana
BY|Belarus|Belarusian;Belarussian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa|Congolese
CF|Central African Republic;CAR|Central African
CG|Republic of the Congo;Congo;Congo-Brazzaville|
CH|Switzerland|Swiss
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China;People's Republic of China;PRC|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
CV|Cape Verde;Cabo Verde|Cape Verdean
CY|Cyprus|Cypriot;Greek Cypriot;Turkish Cypriot
CZ|Czech Republic;Czechia;Czechoslovakia|Czech;Czechs
DE|Germany;Federal Republic of Germany;West Germany;East Germany|German;East German;West German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish;Dane;Danes
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian;Ecuadorean
EE|Estonia|Estonian
EG|Egypt|Egyptian
ER|Eritrea|Eritrean
ES|Spain|Spanish;Spaniard;Spaniards;Catalan;Catalans;Basque;Basques
ET|Ethiopia|Ethiopian
FI|Finland|Finnish;Finn;Finns
FJ|Fiji|Fijian
FM|Micronesia|Micronesian
FR|France|French;Frenchman;Frenchwoman;Frenchmen
GA|Gabon|Gabonese
GB|United Kingdom;UK;U.K.;U. K.;Great Britain;Britain|British;Briton;Britons;Brit;Brits
GD|Grenada|Grenadian
GE|Georgia|Georgian
GH|Ghana|Ghanaian
GM|Gambia|Gambian
GN|Guinea;Republic of Guinea|Guinean
GQ|Equatorial Guinea|Equatoguinean
GR|Greece|Greek;Greeks
GT|Guatemala|Guatemalan
GW|Guinea-Bissau;Guinea Bissau|
GY|Guyana|Guyanese
HK|Hong Kong|Hongkonger;Hongkongers
HN|Honduras|Honduran
HR|Croatia|Croatian;Croat;Croats
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland;Republic of Ireland|Irish;Irishman;Irishmen
IL|Israel|Israeli;Israelis
IN|India|Indian
IQ|Iraq|Iraqi;Iraqis
IR|Iran;Persia|Iranian;Persian
IS|Iceland|Icelandic;Icelander;Icelanders
IT|Italy|Italian
JM|Jamaica|Jamaican
JO|Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan|Kyrgyz
KH|Cambodia;Kampuchea|Cambodian;Khmer
KI|Kiribati|
KM|Comoros;Comoro Islands|Comorian
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|
KP|North Korea;DPRK|North Korean
KR|South Korea;Republic of Korea;Korea|South Korean;Korean
KW|Kuwait|Kuwaiti;Kuwaitis
KZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani
LA|Laos|Laotian
LB|Lebanon|Lebanese
LC|Saint Lucia;St. Lucia;St Lucia|
LI|Liechtenstein|
LK|Sri Lanka;Ceylon|Sri Lankan;Sinhalese;Tamil;Tamils
LR|Liberia|Liberian
LS|Lesotho|Basotho
LT|Lithuania|Lithuanian
LU|Luxembourg|
LV|Latvia|Latvian
LY|Libya|Libyan
MA|Morocco|Moroccan
MC|Monaco|
MD|Moldova|Moldovan
ME|Montenegro|Montenegrin
MG|Madagascar|Malagasy
MH|Marshall Islands|Marshallese
MK|North Macedonia;Macedonia|Macedonian
ML|Mali|Malian
MM|Myanmar;Burma|Burmese;Rohingya;Rohingyas
MN|Mongolia|Mongolian
MO|Macau;Macao|Macanese
MR|Mauritania|Mauritanian
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia|Malaysian;Malay;Malays
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NE|Niger|Nigerien
NG|Nigeria|Nigerian;Igbo;Yoruba;Hausa
NI|Nicaragua|Nicaraguan
NL|Netherlands;Holland|Dutch;Dutchman
NO|Norway|Norwegian
NP|Nepal|Nepali;Nepalese
NR|Nauru|Nauruan
NZ|New Zealand;Aotearoa|New Zealander;New Zealanders;Kiwi;Kiwis;Maori;Māori
OM|Oman|Omani;Omanis
PA|Panama|Panamanian
PE|Peru|Peruvian
PG|Papua New Guinea;PNG|Papuan
PH|Philippines|Philippine;Filipino;Filipina;Filipinos
PK|Pakistan|Pakistani;Pakistanis
PL|Poland|Polish;Pole;Poles
PR|Puerto Rico|Puerto Rican
PS|Palestine;State of Palestine;Palestinian Territories|Palestinian
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari;Qataris
RO|Romania|Romanian
RS|Serbia;Yugoslavia|Serbian;Serb;Serbs;Yugoslav
RU|Russia;Russian Federation|Russian;Chechen;Chechens;Tatar;Tatars
RW|Rwanda|Rwandan;Hutu;Hutus;Tutsi;Tutsis
SA|Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian
SB|Solomon Islands|
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish;Swede;Swedes
SG|Singapore|Singaporean
SI|Slovenia|Slovenian;Slovene
SK|Slovakia|Slovak;Slovakian
SL|Sierra Leone|Sierra Leonean
SM|San Marino|
SN|Senegal|Senegalese
SO|Somalia;Somaliland;Puntland|Somali;Somalis
SR|Suriname|Surinamese
SS|South Sudan|South Sudanese
ST|Sao Tome and Principe;São Tomé and Príncipe|
SV|El Salvador|Salvadoran;Salvadorean
SY|Syria|Syrian
SZ|Eswatini;Swaziland|Swazi;Swazis
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand|Thai;Thais
TJ|Tajikistan|Tajik;Tajiks
TL|Timor-Leste;East Timor|Timorese;East Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey;Türkiye;Turkiye|Turkish;Turk;Turks
TT|Trinidad and Tobago;Trinidad|Trinidadian
TV|Tuvalu|
TW|Taiwan|Taiwanese
TZ|Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States;US;U.S.;U. S.;USA;U.S.A.;United States of America;America|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek;Uzbeks
VA|Vatican City|
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|
VE|Venezuela|Venezuelan
VN|Vietnam;Viet Nam|Vietnamese
VU|Vanuatu|ni-Vanuatu
WS|Samoa;American Samoa|Samoan
XK|Kosovo|Kosovan;Kosovar;Kosovars
YE|Yemen|Yemeni;Yemenis
ZA|South Africa|South African;Afrikaner;Zulu;Xhosa
ZM|Zambia|Zambian
ZW|Zimbabwe|Zimbabwean
GL|Greenland|Greenlandic;Greenlander
GI|Gibraltar|
BM|Bermuda|
GU|Guam|
RE|Réunion|
FK|Falkland Islands;Falklands|`;

/** Nationalities beyond one country, religions, political and ethnic groups. */
export const groups = `African;Asian;European;Arab;Arabs;Arabic;Western;Westerner;Westerners;Latin American;North American;South American;Central American;African American;African-American;Asian American;Afro-American;
Native American;Hispanic;Hispanics;Latino;Latina;Latinos;Latinas;Caucasian;Scandinavian;Nordic;Baltic;Balkan;Slavic;Caribbean;Middle Eastern;West African;East African;North African;Southern African;Southeast Asian;South Asian;Central Asian;East Asian;
Pacific Islander;Eurasian;Soviet;Nazi;Nazis;Ottoman;Roman;Kurd;Kurds;Kurdish;Berber;Uyghur;Uyghurs;Uighur;Uighurs;Tibetan;Tibetans;Roma;Inuit;Aboriginal;Aborigines;Scottish;Scots;Scot;Welsh;English;Englishman;Flemish;Breton;Bavarian;Sicilian;
Corsican;Californian;Texan;Texans;New Yorker;New Yorkers;Londoner;Londoners;Parisian;Berliner;Cantonese;Punjabi;Kashmiri;Kashmiris;Tasmanian;Tasmanians;Mongol;Mongols;Oromo;Bengali;Pashtun;Pashtuns;Sikh;Sikhs;Hindu;Hindus;Muslim;Muslims;Moslem;Islamic;Islamist;Islamists;Christian;Christians;Catholic;
Catholics;Roman Catholic;Protestant;Protestants;Orthodox;Evangelical;Evangelicals;Anglican;Anglicans;Baptist;Baptists;Methodist;Methodists;Lutheran;Lutherans;Presbyterian;Mormon;Mormons;Quaker;Quakers;Jew;Jews;Jewish;Buddhist;Buddhists;Shia;
Shiite;Shiites;Shi'ite;Sunni;Sunnis;Sufi;Salafi;Salafist;Wahhabi;Druze;Alawite;Alawites;Maronite;Coptic;Copts;Copt;Yazidi;Yazidis;Zionist;Zionists;Republican;Republicans;Democrat;Democrats;Communist;Communists;Marxist;Maoist;Maoists;Tory;
Tories;Conservatives;Liberals;Socialist;Socialists;Labourite;Green Party;Greens;Whig;Whigs;Islamophobic;Peronist;Chavista;Trotskyist;Leninist;Stalinist;Francophone;Anglophone;Lusophone;Eurosceptic;Confederate;Confederates;Judeo-Christian;Afrikaans;Swahili;Mandarin;Hebrew;Latin`;
