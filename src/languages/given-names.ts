import type { SpeechWords } from './speech-words.ts';
import { words } from './words.ts';

/**
 * For any pack: common first names that tell the gender of their bearer in every language with Latin letters, without accents.
 * Names that one language gives to men and another to women (Andrea, Jean, Joan, Nicola, Simone) or that both bear (Alex, Kim,
 * Robin, Taylor) are left out: a wrong gender costs more than an unknown one.
 */
export const givenNames: SpeechWords['givenNames'] = {
  feminine:
    words(`abigail agnes aisha alexandra alice alicia alina amanda amelia amy ana anastasia angelina anita anke anna anne annegret
    annette antonia astrid barbara beatrice beatriz birgit bridget brigitte carla carmen caroline catherine cecilia celine
    charlotte chloe christina christine claire clara claudia cristina cynthia daniela deborah diana dolores dorothy edith
    eleanor elena elisabeth elizabeth ella ellen emily emma erika esther eva evelyn fatima florence francesca franziska frida
    gabriela gabriella gertrud giorgia giulia gloria grace greta hannah heather heidi helen helena hillary ingrid irene
    irina isabel isabella isabelle jane janet jennifer jessica joanna johanna josephine judith julia juliana juliane julie
    karin karina katarina katharina katherine kathleen katja katrin kimberly kirsten kristina lara laura lena linda lisa louisa
    louise lucia lucy luisa magdalena manuela margaret margarita maria marianne marie marina marta martha martina mary maryam
    matilda megan melanie melissa mercedes meryl michelle miriam monica monika nadia nancy naomi natalia natalie natasha
    nathalie nicole nina nora olga olivia ophelia oprah patricia paula pauline penelope petra pilar rachel raquel rebecca
    renate rita rosa rosalind rosemary ruth sabine samantha sandra sara sarah silke silvia sofia sonia sophia sophie stefanie
    stephanie susan susanne suzanne svetlana sylvia tamara tatiana teresa theresa tiffany ursula valentina vanessa vera
    veronica victoria virginia wendy xenia yvonne yulia zoe`),
  masculine:
    words(`aaron abdul abraham adam adolf adrian ahmed alan albert alberto alejandro alexander alfred alfredo alistair anders
    andreas andrew angus anthony antonio antony armin arnold arthur august axel barack ben benjamin bernard bernd bernhard bill
    bob boris brad brian bruce carlos charles christian christoph christopher clemens colin cristiano dan daniel dave david
    dennis derek diego dieter dietmar dietrich dmitri dmitry donald douglas duncan edgar eduardo edward elon emmanuel enrique
    eric erich erik ernst eugene felix fernando florian francisco francois frank franz fred frederick friedrich fritz geoffrey
    georg george gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe gordon graham gregory guido guillermo gunther
    gustav hans harald harold harry heiko heinrich heinz helmut henry herbert hermann horst howard hugo ian ignacio igor isaac
    ivan jack jacob jacques jake james javier jeff jeffrey jeremy jerome jim joachim joao joe johannes john jonas jonathan jorge
    jose josef joseph joshua juan julio jurgen justin karl keith ken kenneth kevin klaus konrad kurt larry lars leonardo leonid
    lothar louis luigi luis lukas malcolm manfred manuel marc marco marcus mario mark markus martin matt matteo matthew matthias
    max michael miguel mike mohamed mohammed moritz nicholas nicolas nigel nikolai norbert oleg oliver olaf oscar otto pablo
    patrick paul pedro peter philip philipp philippe pierre pietro rafael raimund rainer ralf ralph ramon raul raymond reinhard
    ricardo richard rishi robert roberto rodrigo roger roland ronald rudolf rupert salvador samuel sebastian sergei sergey sergio
    siegfried simon stanley stefan stephen steve steven stewart stuart sven ted theodor thomas thorsten tim timothy tobias tom
    tony torsten ulrich uwe victor vincent vincenzo vladimir volker volodymyr walter warren wayne werner wilhelm william winston
    wladimir wolfgang xavier yuri`),
};
