import type { NameWords } from '../name-words.ts';
import { words } from '../words.ts';



export const names: NameWords = {
  nounsCapitalized: false,
  articles: ['el', 'la', 'los', 'las', 'un', 'una', 'del', 'al'],
  titles: words(`señor señora sr sra don doña doctor doctora dr dra profesor profesora presidente presidenta expresidente ministro ministra
    canciller secretario secretaria senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora embajador
    embajadora enviado general almirante coronel capitán comandante juez jueza fiscal abogado abogada director directora
    fundador fundadora portavoz vocero vocera asesor asesora jefe jefa líder dirigente periodista escritor escritora
    autor autora actor actriz cantante entrenador delantero rey reina príncipe princesa papa cardenal obispo arzobispo padre
    economista investigador investigadora historiador candidato candidata mandatario mandataria vicepresidente vicepresidenta`),
  addresses: words('señor señora sr sra don doña dr dra'),
  titlePhrases: ['secretario de estado', 'primer ministro', 'primera ministra', 'secretario general', 'secretaria general'],
  titleModifiers: words('ex vice primer primera nuevo nueva secretario enviado'),
  particles: words('de del la las los y van von der bin al el da dos'),
  personSuffixes: ['jr', 'ii', 'iii', 'vi', 'xiii'],
  organizationHeads: words('nacional popular socialista federal'),
  organizationStarts: words(`ministerio universidad banco instituto consejo colegio escuela academia corte tribunal oficina asociación
    federación unión liga sociedad organización comité comisión centro cámara partido movimiento frente ejército agencia
    autoridad fundación fondo grupo hospital museo embajada asamblea dirección sindicato compañía fiscalía policía`),
  companySuffixes: words('sa sl slu inc ltd gmbh ag plc'),
  linkers: ['de', 'del', 'para', 'de la', 'de los', 'de las', 'para la'],
  conjunctions: ['y'],
  placeHeads: [],
  placeStarts: words('monte lago cabo puerto golfo bahía estrecho isla islas mar república reino río san santa santo calle avenida plaza'),
  placeModifiers: [],
  placeNouns: words('región provincia ciudad pueblo distrito estado municipio departamento comunidad barrio'),
  placePrepositions: ['en', 'desde', 'hacia', 'a'],
  eventHeads: [],
  eventStarts: words('guerra batalla copa festival juegos cumbre revolución'),
  workHeads: words('ley tratado acuerdo premio'),
  bodies: words('administración gobierno'),
  organizationNouns: words('portavoz acciones'),
  kin: words('hijo hija esposa esposo mujer marido madre padre hermano hermana yerno'),
  personVerbs: words('es fue ha había'),
  relatives: ['quien'],
  commonCapitals: words('este esta estos estas ese esa él ella ellos ellas nosotros yo según pero además también mientras tras durante desde cuando donde como'),
  gazetteer: {
    locations: [
      'ES=España', 'DE=Alemania', 'FR=Francia', 'IT=Italia', 'GB=Reino Unido;Gran Bretaña', 'US=Estados Unidos;EE. UU.;EE.UU.;EEUU', 'RU=Rusia', 'UA=Ucrania', 'PL=Polonia', 'CH=Suiza',
      'BE=Bélgica', 'NL=Países Bajos;Holanda', 'SE=Suecia', 'NO=Noruega', 'DK=Dinamarca', 'FI=Finlandia', 'GR=Grecia', 'TR=Turquía', 'HU=Hungría', 'RO=Rumanía;Rumania', 'HR=Croacia', 'JP=Japón',
      'CN=China', 'BR=Brasil', 'MX=México', 'PE=Perú', 'CA=Canadá', 'PA=Panamá', 'DO=República Dominicana', 'HT=Haití', 'EG=Egipto', 'SY=Siria', 'IQ=Irak', 'IR=Irán', 'LB=Líbano', 'MA=Marruecos',
      'DZ=Argelia', 'TN=Túnez', 'LY=Libia', 'ZA=Sudáfrica', 'SA=Arabia Saudí;Arabia Saudita', 'KR=Corea del Sur', 'KP=Corea del Norte', '=Moscú', '=Londres', '=Bruselas', '=Ginebra', '=París', '=Berlín',
      '=Roma', '=Varsovia', '=Pekín', '=Nueva York', '=Ciudad de México', '=Bogotá', '=La Habana', '=Cataluña', '=Andalucía', '=País Vasco', '=Castilla y León', '=Crimea', '=Europa', '=África', '=Asia', '=América Latina', '=América', '=Kiev',
    ],
    groups: words('Españoles Europeos'),
    organizations: [
      'Congreso de los Diputados', 'Senado', 'Tribunal Supremo', 'Tribunal Constitucional', 'Audiencia Nacional', 'Casa Blanca', 'Unión Europea', 'UE', 'ONU', 'OTAN', 'Naciones Unidas', 'Comisión Europea',
      'Parlamento Europeo', 'Partido Popular', 'PP', 'Sumar', 'Guardia Civil', 'Policía Nacional', 'Moncloa', 'La Moncloa', 'Generalitat', 'Banco de España', 'Telefónica', 'Iberdrola', 'Repsol', 'Inditex', 'BBVA',
    ],
  },
};
