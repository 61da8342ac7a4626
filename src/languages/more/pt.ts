import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

export const calendar: CalendarWords = {
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar', 'marco'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  weekdays: [
    ['segunda', 'seg'],
    ['terça', 'ter', 'terca'],
    ['quarta', 'qua'],
    ['quinta', 'qui'],
    ['sexta', 'sex'],
    ['sábado', 'sáb', 'sabado', 'sab'],
    ['domingo', 'dom'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: [
    'publicado',
    'publicado em',
    'publicada em',
    'publicado a',
    'publicação',
    'data de publicação',
    'data',
    'postado em',
    'criado em',
    'escrito em',
    'por redação em',
  ],
  modified: [
    'atualizado',
    'atualizado em',
    'atualizada em',
    'actualizado',
    'actualizado em',
    'última atualização',
    'última atualização em',
    'última actualização',
    'modificado',
    'modificado em',
    'editado em',
    'última modificação',
  ],
  fillers: ['de', 'do', 'em', 'feira'],
  at: ['às', 'as', 'à', 'ás', 'pelas'],
  relative: {
    units: {
      minuto: 'minute',
      minutos: 'minute',
      hora: 'hour',
      horas: 'hour',
      dia: 'day',
      dias: 'day',
      semana: 'week',
      semanas: 'week',
      mês: 'month',
      meses: 'month',
      ano: 'year',
      anos: 'year',
    },
    before: ['há'],
    after: ['atrás'],
    one: ['um', 'uma'],
    days: { hoje: 0, ontem: -1 },
  },
  ordinals: ['º', 'o'],
  clock: ['h', 'horas'],
};

export const portuguese: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  parser: 'latin',
  stopWords: words(`
    o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sobre e ou mas que se não mais é
    são foi era ser está tem ter também como quando onde porque ao à aos às este esta isso esse essa seu sua seus
    suas ele ela eles já muito entre após até depois segundo há
  `),
  abbreviations: words(`
    dr dra sr sra prof profa eng exmo av r n art pág ex etc p.ex s.a ltda tel jan fev mar abr mai jun jul ago set
    out nov dez
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      compartilhar; compartilhe; partilhar; compartilhe no…; compartilhar no…; partilhe este artigo;
      imprimir; enviar por e-mail; siga-nos no…; copiar link;
    `,
    control: 'leia mais; ler mais; continue lendo; saiba mais; ver mais; voltar ao topo; buscar; pesquisar; fechar',
    related: `
      leia também…; leia também; veja também…; veja também; notícias relacionadas; artigos relacionados;
      relacionadas; mais lidas; últimas notícias; recomendados;
    `,
    comment: `
      comentários; deixe um comentário; deixe seu comentário; comentar; faça login para comentar…;
      responder;
    `,
    legal: `
      todos os direitos reservados; política de privacidade; termos de uso; termos e condições;
      aviso legal;
    `,
    consent: `
      este site utiliza cookies…; este site usa cookies…; utilizamos cookies…; aceitar todos; aceitar;
      política de cookies; rejeitar;
    `,
    newsletter: `
      assine a newsletter…; subscreva a nossa newsletter…; receba nossa newsletter…; newsletter;
      inscreva-se; cadastre-se;
    `,
    paywall: 'assine; exclusivo para assinantes; conteúdo exclusivo para assinantes…; já é assinante…',
    advertisement: `
      publicidade; anúncio; conteúdo patrocinado; continua após a publicidade;
      publicidade continua após o anúncio;
    `,
    byline: 'por; escrito por; da redação; texto de; reportagem de',
    credit: 'foto; fotos; imagem; crédito; fotografia; foto de; reprodução',
    desk: 'redação; da redação',
    writers:
      'jornalista; repórter; redator; redatora; autor; autora; correspondente; colunista; editor; editora; escritor; escritora',
  }),
};
