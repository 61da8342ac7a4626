import { words } from './words.ts';

/** News agencies as credits write them, lower case: `(AFP)`, `(sda/dpa)`. They are the same in every language. */
export const newsAgencies: readonly string[] = [
  ...words(`
    afp ap apa ani anp ansa aap adn-kronos agi belga bnb bta ccn cna cp ctk dapd ddp dpa dpa-afx dow-jones efe epa epd europress fides
    ians interfax ips jiji kna kyodo lusa mti ntb pa pap pti ria-novosti rtr rts sda sid sputnik stt tanjug tass tt ukrinform unian upi
    xinhua yonhap reuters ats keystone-sda keystone anadolu aa bloomberg notimex telam agerpres wafa irna mena antara bernama
  `),
  'associated press',
  'the associated press',
  'agence france-presse',
  'dow jones',
  'ria novosti',
  'europa press',
  'press trust of india',
  'canadian press',
  'the canadian press',
  'press association',
];
