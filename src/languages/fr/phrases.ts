import { newsAgencies } from '../agencies.ts';
import type { Phrases } from '../phrases.ts';
import { phrases, words } from '../words.ts';

export const stopWords = words(`
  le la les de des du un une et à en est que qui dans pour pas sur plus par avec ce il au ne se son sont cette mais ou nous on ont
  elle été ces aux sa comme ses être leur fait aussi tout bien sans deux même vous après avait était dont entre si très peut où
  lui leurs faire ils encore depuis avant sous moins selon contre elles quand autres là donc ainsi toujours notre votre
`);

export const abbreviations = words(
  'm mm mme mlle mgr dr pr st ste av bd fig p pp vol etc cf ex env art al éd janv févr avr juil sept oct nov déc tél n.b',
);

export const phraseTable: Phrases = {
  share: {
    lines: phrases(`
      partager
      partager cet article
      partager l'article
      partager sur
      partagez
      tweeter
      twitter
      facebook
      imprimer
      envoyer par mail
      envoyer
      e-mail
      copier le lien
      suivez-nous
      j'aime
    `),
    starts: phrases(`
      partager sur
      partagez sur
      cliquez pour partager
      cliquer pour partager
      suivez-nous sur
      envoyer à un ami
      envoyer par
    `),
    anywhere: phrases(`
      ouvre dans une nouvelle fenêtre
      suivez-nous sur
    `),
  },
  control: {
    lines: phrases(`
      lire plus
      lire la suite
      voir plus
      voir tout
      en savoir plus
      afficher plus
      afficher la suite
      suite
      suivant
      précédent
      retour
      retour en haut
      haut de page
      fermer
      ouvrir
      menu
      rechercher
      recherche
      écouter
      agrandir
      aller au contenu
      aller au contenu principal
      cliquez ici
      répondre
      signaler
      charger plus
      taille du texte
    `),
    starts: phrases(`
      aller au contenu
      cliquez ici
      votre navigateur ne
      veuillez activer javascript
      taille du texte
    `),
  },
  related: {
    lines: phrases(`
      à lire aussi
      lire aussi
      à lire également
      a lire aussi
      sur le même sujet
      dans la même rubrique
      articles liés
      articles similaires
      articles récents
      articles populaires
      derniers articles
      les plus lus
      les plus populaires
      les plus partagés
      voir aussi
      vous aimerez aussi
      à découvrir
      à voir aussi
      pour aller plus loin
      plus d'articles
      article suivant
      article précédent
      nos derniers articles
      mots-clés
    `),
    starts: phrases(`
      à lire aussi
      lire aussi
      lire également
      à lire également
      voir aussi
      sur le même sujet
      vous pourriez
      tags :
      tags:
      mots-clés
      catégories
      catégorie :
      publié dans
      classé dans
      article suivant
      article précédent
    `),
  },
  comment: {
    lines: phrases(`
      commentaires
      commentaire
      commenter
      laisser un commentaire
      laissez un commentaire
      ajouter un commentaire
      écrire un commentaire
      aucun commentaire
      réagir
      annuler la réponse
      voir les commentaires
    `),
    starts: phrases(`
      laisser un commentaire
      laissez un commentaire
      votre adresse e-mail ne sera pas
      votre adresse de messagerie ne sera pas
      vous devez être connecté
      connectez-vous pour
      les commentaires sont fermés
      prévenez-moi
      enregistrer mon nom
    `),
    anywhere: phrases(`
      ne sera pas publiée
      les champs obligatoires sont
      traitement des données de vos commentaires
    `),
  },
  navigation: {
    lines: phrases(`
      accueil
      à propos
      contact
      contactez-nous
      plan du site
      qui sommes-nous
      actualités
      actualité
      politique
      économie
      culture
      sport
      monde
      société
      santé
      international
      opinions
      newsletters
      connexion
      se connecter
      s'inscrire
      s'abonner
      abonnez-vous
      mon compte
      boutique
      aide
      rubriques
      archives
      météo
    `),
    starts: phrases(`
      vous êtes ici
    `),
  },
  legal: {
    lines: phrases(`
      mentions légales
      politique de confidentialité
      confidentialité
      conditions générales
      conditions générales d'utilisation
      conditions générales de vente
      cgu
      cgv
      gestion des cookies
      données personnelles
      tous droits réservés
      droits de reproduction
      charte
    `),
    starts: phrases(`
      ©
      copyright
      tous droits réservés
    `),
    anywhere: phrases(`
      tous droits réservés
      reproduction interdite
    `),
  },
  consent: {
    lines: phrases(`
      accepter
      tout accepter
      refuser
      tout refuser
      j'accepte
      personnaliser
      paramétrer
    `),
    starts: phrases(`
      nous utilisons des cookies
      ce site utilise des cookies
      en poursuivant votre navigation
      en continuant
      ce site web utilise
      nos partenaires et nous
    `),
    anywhere: phrases(`
      utilise des cookies
      utilisons des cookies
      utilisation de cookies
      utilisation des cookies
      dépôt de cookies
      vos préférences en matière
      informations sur un appareil
      publicités et contenus personnalisés
      publicités et du contenu personnalisés
      données de géolocalisation précises
      cookies tiers
      cookies nécessaires
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter
      s'inscrire à la newsletter
      inscription à la newsletter
      abonnez-vous
      je m'inscris
      votre e-mail
      adresse e-mail
      votre adresse e-mail
    `),
    starts: phrases(`
      inscrivez-vous
      abonnez-vous à
      recevez
      recevoir la newsletter
      entrez votre adresse
    `),
    anywhere: phrases(`
      notre newsletter
      nos newsletters
      dans votre boîte mail
      vous désinscrire à tout moment
    `),
  },
  paywall: {
    lines: phrases(`
      déjà abonné
      je m'abonne
      article réservé aux abonnés
      réservé aux abonnés
      abonnés
      premium
    `),
    starts: phrases(`
      cet article est réservé
      article réservé
      la suite est réservée
      pour lire la suite
      il vous reste
      déjà abonné
    `),
    anywhere: phrases(`
      réservé aux abonnés
      de cet article à lire
    `),
  },
  advertisement: {
    lines: phrases(`
      publicité
      annonce
      annonces
      sponsorisé
      contenu sponsorisé
      partenaire
      nos partenaires
      la suite après cette publicité
    `),
    starts: phrases(`
      publicité
      la suite après la publicité
      contenu sponsorisé
    `),
  },
  biography: {
    lines: phrases(`
      à propos de l'auteur
      l'auteur
      à propos de l'autrice
    `),
    starts: phrases(`
      à propos de l'auteur
      voir tous les articles
      tous les articles de
    `),
  },
  agencies: newsAgencies,
  byline: phrases(`
    par
    écrit par
    rédigé par
    publié par
    posté par
    propos recueillis par
    auteur
    de
  `),
  credit: phrases(`
    photo
    photos
    crédit photo
    crédits photo
    crédit
    crédits
    image
    illustration
    photographie
    source
  `),
  desk: words('rédaction agence agences presse journal magazine équipe'),
  writers: words(
    'journaliste rédacteur rédactrice reporter auteur autrice correspondant correspondante chroniqueur chroniqueuse éditorialiste blogueur blogueuse',
  ),
};
