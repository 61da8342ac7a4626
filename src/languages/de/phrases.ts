import { newsAgencies } from '../agencies.ts';
import type { Phrases } from '../phrases.ts';
import { phrases, words } from '../words.ts';

export const stopWords = words(`
  der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird
  bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn was
  ihre ich wir hatte kann gegen vom können schon habe seine ihr unter sagte dann dieser soll immer wieder diese alle seit muss
  will zwischen kein damit doch dort jetzt hier mich sehr uns beim sollen eines weil ihm ihn ohne denn waren ab anderen selbst
`);

export const abbreviations = words(`
  dr prof hr fr bzw ca usw z.b d.h u.a o.ä evtl ggf inkl max min mio mrd nr str st tel vgl v.a s.o s.u u.u i.d.r abs art bsp
  jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so jh chr geb gest dipl ing univ abb
`);

export const phraseTable: Phrases = {
  share: {
    lines: phrases(`
      teilen
      artikel teilen
      beitrag teilen
      diesen artikel teilen
      diesen beitrag teilen
      seite teilen
      twittern
      tweet
      merken
      mailen
      per mail versenden
      per e-mail teilen
      per e-mail versenden
      drucken
      artikel drucken
      seite drucken
      druckversion
      drucken & empfehlen
      facebook
      twitter
      whatsapp
      folgen sie uns
      empfehlen
      weiterempfehlen
      gefällt mir
      teile dies mit
      teilen mit
      e-mail
      link kopieren
    `),
    starts: phrases(`
      teilen auf
      auf facebook teilen
      auf twitter teilen
      auf x teilen
      auf linkedin teilen
      auf whatsapp teilen
      klick, um
      klicken, um
      klicken zum
      wird in neuem fenster geöffnet
      folgen sie uns auf
      folge uns auf
      artikel teilen
      besuchen sie uns auf
    `),
    anywhere: phrases(`
      wird in neuem fenster geöffnet
      auf facebook zu teilen
      auf twitter zu teilen
    `),
  },
  control: {
    lines: phrases(`
      mehr
      weniger
      mehr anzeigen
      weniger anzeigen
      mehr lesen
      weiterlesen
      weiter lesen
      weiter
      zurück
      nach oben
      zum seitenanfang
      seitenanfang
      schließen
      öffnen
      menü
      suche
      suchen
      textgröße
      schriftgröße
      vorlesen
      anhören
      abspielen
      bild vergrößern
      vergrößern
      zum inhalt
      zum inhalt springen
      direkt zum inhalt
      startseite
      laden
      mehr laden
      alle anzeigen
      hier klicken
      antworten
      melden
      absenden
      abbrechen
      bild anzeigen
      mehr erfahren
    `),
    starts: phrases(`
      zum inhalt springen
      direkt zum
      zum hauptinhalt
      schriftgröße
      textgröße
      hier klicken
      bitte aktivieren sie javascript
      javascript ist
      ihr browser unterstützt
    `),
  },
  related: {
    lines: phrases(`
      mehr zum thema
      zum thema
      lesen sie auch
      lesen sie mehr
      auch interessant
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      das könnte ihnen auch gefallen
      dies könnte sie auch interessieren
      weitere artikel
      weitere meldungen
      weitere beiträge
      weitere themen
      weitere nachrichten
      weitere informationen
      weiterführende links
      ähnliche artikel
      ähnliche beiträge
      verwandte artikel
      verwandte themen
      verwandte beiträge
      meistgelesen
      meist gelesen
      meistgelesene artikel
      meistkommentiert
      beliebt
      beliebte beiträge
      beliebteste artikel
      neueste beiträge
      neueste artikel
      aktuelle beiträge
      aktuelle meldungen
      aktuelles
      empfehlungen der redaktion
      empfohlene artikel
      top-themen
      themen
      schlagwörter
      links zum thema
      mehr aus
      siehe auch
      nächster artikel
      vorheriger artikel
      nächster beitrag
      vorheriger beitrag
      kommende veranstaltungen
      archiv
    `),
    starts: phrases(`
      lesen sie auch
      lesen sie mehr
      lesen sie hier
      mehr zum thema
      mehr dazu
      mehr aus
      das könnte sie
      das könnte dich
      siehe auch
      weitere artikel
      weitere informationen zu
      schlagwörter
      schlagworte
      kategorien
      kategorie:
      tags:
      themen:
      abgelegt unter
      veröffentlicht in
      nächster beitrag
      vorheriger beitrag
      ähnliche beiträge
    `),
  },
  comment: {
    lines: phrases(`
      kommentare
      kommentar
      kommentieren
      kommentar schreiben
      kommentar verfassen
      kommentar hinterlassen
      schreibe einen kommentar
      schreiben sie einen kommentar
      hinterlasse einen kommentar
      hinterlasse eine antwort
      antworten abbrechen
      antwort abbrechen
      alle kommentare
      kommentare anzeigen
      keine kommentare
      diskutieren sie mit
      leserkommentare
      kommentar abschicken
    `),
    starts: phrases(`
      schreibe einen kommentar
      deine e-mail-adresse wird nicht
      ihre e-mail-adresse wird nicht
      benachrichtige mich
      die kommentarfunktion
      kommentare sind geschlossen
      du musst angemeldet sein
      sie müssen angemeldet sein
      bitte melden sie sich an
      um zu kommentieren
      trage deine daten
    `),
    anywhere: phrases(`
      e-mail-adresse wird nicht veröffentlicht
      erforderliche felder sind
      mit deinem wordpress.com-konto
      wie deine kommentardaten verarbeitet werden
    `),
  },
  navigation: {
    lines: phrases(`
      startseite
      home
      über uns
      über mich
      kontakt
      politik
      wirtschaft
      sport
      kultur
      wissen
      panorama
      reise
      meinung
      nachrichten
      newsticker
      sitemap
      hilfe
      abo
      e-paper
      anmelden
      einloggen
      abmelden
      registrieren
      login
      mein konto
      stellenmarkt
      immobilien
      anzeigen
      mediadaten
      themen
      rubriken
      ressorts
      shop
      videos
      podcasts
      wetter
      karriere
      presse
      service
      navigation
    `),
    starts: phrases(`
      sie sind hier
      sie befinden sich hier
      navigation überspringen
      zur navigation
    `),
  },
  legal: {
    lines: phrases(`
      impressum
      datenschutz
      datenschutzerklärung
      datenschutzhinweise
      datenschutzeinstellungen
      agb
      nutzungsbedingungen
      nutzungsbasierte onlinewerbung
      haftungsausschluss
      cookie-einstellungen
      cookie-richtlinie
      privatsphäre
      alle rechte vorbehalten
      barrierefreiheit
      widerruf
      urheberrecht
    `),
    starts: phrases(`
      ©
      copyright
      alle rechte vorbehalten
    `),
    anywhere: phrases(`
      alle rechte vorbehalten
      für den inhalt externer
    `),
  },
  consent: {
    lines: phrases(`
      akzeptieren
      alle akzeptieren
      alle cookies akzeptieren
      ablehnen
      alle ablehnen
      einstellungen
      einverstanden
      zustimmen
      ich stimme zu
      verstanden
    `),
    starts: phrases(`
      wir verwenden cookies
      wir nutzen cookies
      diese website verwendet cookies
      diese webseite verwendet cookies
      diese website benutzt cookies
      diese seite verwendet cookies
      unsere website verwendet cookies
      um unsere webseite
      durch die weitere nutzung
      mit der nutzung
      mit der weiteren nutzung
      an dieser stelle finden sie externe inhalte
    `),
    anywhere: phrases(`
      verwendet cookies
      verwenden cookies
      verwendung von cookies
      nutzt cookies
      einsatz von cookies
      setzen cookies
      cookie-richtlinie
      stimmen sie der verwendung
      einwilligung jederzeit
      externe inhalte anzeigen
      informationen auf einem gerät
      informationen auf ihrem gerät
      personalisierte werbung und inhalte
      genaue standortdaten
      notwendige cookies
      cookies von drittanbietern
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter
      newsletter abonnieren
      newsletter anmelden
      zum newsletter anmelden
      abonnieren
      jetzt abonnieren
      e-mail-adresse
      ihre e-mail-adresse
      jetzt anmelden
    `),
    starts: phrases(`
      melden sie sich für
      melde dich für
      abonnieren sie
      abonniere
      jetzt newsletter
      erhalten sie
      gib deine e-mail-adresse
      unser newsletter
      unseren newsletter
    `),
    anywhere: phrases(`
      unseren newsletter
      unserem newsletter
      per e-mail erhalten
      newsletter abonnieren
      jederzeit abbestellen
      jederzeit abbestellbar
      jederzeit widerrufen
    `),
  },
  paywall: {
    lines: phrases(`
      jetzt weiterlesen
      jetzt testen
      bereits abonnent
      weiterlesen mit
      abo abschließen
      zum abo
      premium
    `),
    starts: phrases(`
      sie haben bereits ein
      bereits abonnent
      dieser artikel ist nur
      um den artikel weiterzulesen
      weiterlesen mit
      lesen sie den vollständigen
      unterstützen sie unseren journalismus
    `),
    anywhere: phrases(`
      monatlich kündbar
      jetzt abo abschließen
    `),
  },
  advertisement: {
    lines: phrases(`
      anzeige
      anzeigen
      werbung
      gesponsert
      sponsored
      sponsored post
      promotion
      unsere partner
      ende der anzeige
      advertorial
      partnerangebote
    `),
    starts: phrases(`
      anzeige
      werbung
      powered by
      präsentiert von
      dieser artikel enthält affiliate
    `),
    anywhere: phrases(`
      affiliate-link
      erhalten wir eine provision
      eine kleine provision
    `),
  },
  biography: {
    lines: phrases(`
      über den autor
      über die autorin
      zum autor
      zur autorin
      zur person
      der autor
      die autorin
    `),
    starts: phrases(`
      über den autor
      über die autorin
      alle beiträge von
      alle artikel von
      mehr von
      mehr über den autor
    `),
    anywhere: phrases(`
      alle beiträge von
      alle artikel von
    `),
  },
  agencies: newsAgencies,
  byline: phrases(`
    von
    text
    text von
    autor
    autorin
    geschrieben von
    verfasst von
    verfasser
    erstellt von
    ein beitrag von
    ein artikel von
    eine analyse von
    ein kommentar von
  `),
  credit: phrases(`
    foto
    fotos
    foto von
    bild
    bilder
    bildquelle
    bildnachweis
    fotograf
    quelle
    grafik
    illustration
    symbolbild
    archivbild
    symbolfoto
    archivfoto
  `),
  desk: words('redaktion agentur agenturen nachrichten zeitung verlag presse pressestelle online team'),
  writers: words(
    'journalist journalistin redakteur redakteurin reporter reporterin autor autorin korrespondent korrespondentin kolumnist kolumnistin volontär volontärin blogger bloggerin chefredakteur chefredakteurin ressortleiter ressortleiterin',
  ),
};
