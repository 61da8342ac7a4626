import { newsAgencies } from '../agencies.ts';
import type { Phrases } from '../phrases.ts';
import { phrases, words } from '../words.ts';

export const stopWords = words(`
  de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre
  cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así
  nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra durante
`);

export const abbreviations = words(
  'sr sra srta dr dra d dña prof ud uds etc pág págs núm art av avda cía ej p.ej ee.uu ene feb mar abr jun jul ago sept oct nov dic aprox tel vol',
);

export const phraseTable: Phrases = {
  share: {
    lines: phrases(`
      compartir
      compartir en
      comparte
      comparte esta noticia
      compartir artículo
      compartir esta nota
      twittear
      tuitear
      enviar
      enviar por correo
      enviar por email
      imprimir
      facebook
      twitter
      whatsapp
      síguenos
      me gusta
      copiar enlace
      guardar
    `),
    starts: phrases(`
      compartir en
      compartir por
      comparte en
      haz clic para compartir
      síguenos en
      sigue leyendo
    `),
    anywhere: phrases(`
      se abre en una ventana nueva
      síguenos en
    `),
  },
  control: {
    lines: phrases(`
      leer más
      ver más
      ver todo
      ver todos
      mostrar más
      más
      más información
      siguiente
      anterior
      volver
      volver arriba
      arriba
      cerrar
      abrir
      menú
      buscar
      escuchar
      ampliar
      ir al contenido
      saltar al contenido
      clic aquí
      responder
      denunciar
      cargar más
      tamaño del texto
      seguir leyendo
    `),
    starts: phrases(`
      ir al contenido
      saltar al contenido
      haga clic aquí
      su navegador no
      tamaño del texto
    `),
  },
  related: {
    lines: phrases(`
      lee también
      lea también
      leer también
      lea además
      te puede interesar
      te podría interesar
      le puede interesar
      también te puede interesar
      notas relacionadas
      noticias relacionadas
      artículos relacionados
      contenido relacionado
      relacionados
      relacionado
      lo más leído
      lo más visto
      más leídas
      más leídos
      más noticias
      últimas noticias
      entradas recientes
      artículos recientes
      ver también
      recomendados
      destacados
      etiquetas
      más sobre
      artículo siguiente
      artículo anterior
      no te pierdas
    `),
    starts: phrases(`
      lee también
      lea también
      leer también
      lea además
      te puede interesar
      le puede interesar
      ver también
      más sobre
      más en
      etiquetas
      tags:
      categorías
      categoría:
      publicado en
      archivado en
    `),
  },
  comment: {
    lines: phrases(`
      comentarios
      comentario
      comentar
      deja un comentario
      deje un comentario
      dejar un comentario
      deja una respuesta
      añadir comentario
      publicar un comentario
      escribe un comentario
      ver comentarios
      sin comentarios
      no hay comentarios
      cancelar respuesta
    `),
    starts: phrases(`
      deja un comentario
      deja una respuesta
      tu dirección de correo electrónico no
      debes estar
      inicia sesión para
      los comentarios están cerrados
      guarda mi nombre
    `),
    anywhere: phrases(`
      no será publicada
      los campos obligatorios están
      cómo se procesan los datos de tus comentarios
    `),
  },
  navigation: {
    lines: phrases(`
      inicio
      portada
      quiénes somos
      acerca de
      contacto
      mapa del sitio
      noticias
      política
      economía
      deportes
      cultura
      internacional
      internacionales
      nacional
      sociedad
      opinión
      tecnología
      espectáculos
      salud
      suscríbete
      suscribirse
      iniciar sesión
      regístrate
      registrarse
      mi cuenta
      ayuda
      tienda
      hemeroteca
      secciones
    `),
    starts: phrases(`
      usted está aquí
      estás aquí
    `),
  },
  legal: {
    lines: phrases(`
      aviso legal
      política de privacidad
      privacidad
      política de cookies
      términos y condiciones
      términos de uso
      condiciones de uso
      condiciones generales
      todos los derechos reservados
    `),
    starts: phrases(`
      ©
      copyright
      todos los derechos reservados
    `),
    anywhere: phrases(`
      todos los derechos reservados
      prohibida su reproducción
      prohibida la reproducción
    `),
  },
  consent: {
    lines: phrases(`
      aceptar
      aceptar todo
      aceptar cookies
      rechazar
      configurar
      estoy de acuerdo
    `),
    starts: phrases(`
      utilizamos cookies
      este sitio utiliza cookies
      este sitio web utiliza cookies
      esta web utiliza cookies
      usamos cookies
      si continúa navegando
      al continuar
    `),
    anywhere: phrases(`
      utiliza cookies
      utilizamos cookies
      uso de cookies
      cookies propias y de terceros
      política de cookies
      información en un dispositivo
      publicidad y contenido personalizados
      datos de localización geográfica precisa
      cookies de terceros
      cookies necesarias
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter
      boletín
      suscríbete
      suscríbete al boletín
      suscríbete a nuestra newsletter
      correo electrónico
      tu correo electrónico
    `),
    starts: phrases(`
      suscríbete a
      suscríbase a
      recibe en tu
      recibe las
      reciba en su
      regístrate para
    `),
    anywhere: phrases(`
      nuestro boletín
      nuestra newsletter
      en tu correo
    `),
  },
  paywall: {
    lines: phrases(`
      ya soy suscriptor
      solo para suscriptores
      contenido exclusivo
      premium
    `),
    starts: phrases(`
      contenido exclusivo para
      para seguir leyendo
      este contenido es exclusivo
      ¿ya eres suscriptor
    `),
    anywhere: phrases(`
      exclusivo para suscriptores
    `),
  },
  advertisement: {
    lines: phrases(`
      publicidad
      anuncio
      anuncios
      patrocinado
      contenido patrocinado
      pub
    `),
    starts: phrases(`
      publicidad
      patrocinado por
    `),
  },
  biography: {
    lines: phrases(`
      sobre el autor
      sobre la autora
      acerca del autor
    `),
    starts: phrases(`
      sobre el autor
      ver todas las entradas
      ver todos los artículos
    `),
  },
  agencies: newsAgencies,
  byline: phrases(`
    por
    escrito por
    publicado por
    autor
    autora
    redactado por
    texto
    de
  `),
  credit: phrases(`
    foto
    fotos
    fotografía
    imagen
    crédito
    créditos
    fuente
    ilustración
  `),
  desk: words('redacción agencia agencias noticias prensa diario revista equipo'),
  writers: words(
    'periodista redactor redactora reportero reportera autor autora corresponsal columnista bloguero escritor escritora editor editora',
  ),
};
