import { newsAgencies } from '../agencies.ts';
import type { Phrases } from '../phrases.ts';
import { phrases, words } from '../words.ts';

export const stopWords = words(`
  the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you
  were her all she there would their we him been has when who will more no if out so said what up its about into than them can
  only other new some could time these two may then do first any my now such like our over man me even most made after also did
  many before must through where much your way well down should because each just those how too while during between under against
`);

export const abbreviations = words(`
  mr mrs ms dr prof rev fr sr jr hon gen lt col maj capt sgt cpl adm cmdr gov sen rep pres st mt ft ave blvd rd no nos vol vols pp
  ed eds fig figs al cf vs etc inc ltd co corp bros dept univ assn approx est jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.g i.e d.c ph.d m.d b.a m.a messrs supt det insp amb atty
`);

export const phraseTable: Phrases = {
  share: {
    lines: phrases(`
      share
      share this
      share this article
      share this story
      share this post
      share on
      share article
      share via
      share with your friends
      tweet
      tweet this
      pin it
      email
      e-mail
      print
      print this page
      print article
      copy link
      link copied
      facebook
      twitter
      whatsapp
      linkedin
      pinterest
      reddit
      telegram
      instagram
      youtube
      tumblr
      messenger
      like this
      follow us
      follow
      save
      bookmark
    `),
    starts: phrases(`
      share on
      share this
      share to
      share via
      click to share
      opens in new window
      follow us on
      follow me on
      like us on
      tweet this
      send this
      email this
      listen to this article
    `),
    anywhere: phrases(`
      opens in new window
      click to share on
      click to email a link
      follow us on facebook
      follow us on twitter
      follow us on instagram
      like us on facebook
    `),
  },
  control: {
    lines: phrases(`
      show more
      show less
      read more
      see more
      view more
      load more
      more
      less
      expand
      collapse
      close
      open
      next
      previous
      prev
      back
      back to top
      top
      go back
      text size
      font size
      increase font size
      decrease font size
      play
      pause
      play video
      watch video
      watch
      listen
      loading
      skip
      skip to content
      skip to main content
      view gallery
      view comments
      menu
      toggle navigation
      toggle menu
      hide caption
      toggle caption
      enlarge image
      view image in fullscreen
      full screen
      fullscreen
      download
      reply
      report
      edit
      submit
      cancel
      continue reading
      view all
      see all
      click here
      learn more
      find out more
      view profile
      search
      home
    `),
    starts: phrases(`
      text size
      skip to
      click here to
      tap to
      view image in
      this video can not be played
      media caption
      your browser does not support
      please enable javascript
      javascript is
      you need to enable javascript
      to view this content
    `),
  },
  related: {
    lines: phrases(`
      related
      related articles
      related stories
      related posts
      related content
      related news
      related topics
      related links
      related coverage
      related reading
      more from
      more stories
      more news
      more on this
      more on this story
      more like this
      most read
      most popular
      most viewed
      most commented
      most shared
      most recent
      popular
      popular posts
      popular now
      popular stories
      trending
      trending now
      trending stories
      top stories
      latest
      latest news
      latest stories
      latest posts
      recent posts
      recommended
      recommended for you
      recommended reading
      recommended stories
      you may also like
      you might also like
      you might be interested in
      editor's picks
      editors' picks
      don't miss
      in this section
      in other news
      up next
      read next
      see also
      also read
      read also
      keep reading
      from around the web
      around the web
      promoted stories
      sponsored stories
      what to read next
      next article
      previous article
      next post
      previous post
      in case you missed it
      explore more
      top videos
      featured
      featured stories
    `),
    starts: phrases(`
      read more:
      read more about
      read also
      also read
      related:
      see also:
      more:
      more from
      more on
      read next
      don't miss:
      recommended:
      watch:
      you may also like
      previous post
      next post
      previous article
      next article
      filed under
      tags:
      tagged
      topics:
      categories:
      posted in
      category:
      in this article
    `),
  },
  comment: {
    lines: phrases(`
      comments
      comment
      leave a comment
      leave a reply
      leave a response
      add a comment
      add comment
      post a comment
      post comment
      join the conversation
      join the discussion
      view comments
      show comments
      no comments
      no comments yet
      write a comment
      have your say
      cancel reply
      notify me of follow-up comments by email
      notify me of new posts by email
      log in to reply
      log in to comment
      sign in to comment
      comments are closed
      be the first to comment
    `),
    starts: phrases(`
      leave a comment
      leave a reply
      your email address will not be published
      you must be logged in
      comments are closed
      please log in to
      save my name, email
      be the first to comment
      this site uses akismet
      what do you think
    `),
    anywhere: phrases(`
      your email address will not be published
      required fields are marked
      notify me of
      learn how your comment data is processed
    `),
  },
  navigation: {
    lines: phrases(`
      home
      about
      about us
      contact
      contact us
      site map
      sitemap
      sections
      categories
      archives
      archive
      help
      faq
      advertise
      advertise with us
      careers
      jobs
      subscribe
      subscriptions
      my account
      account
      log in
      login
      log out
      sign in
      sign up
      register
      sign out
      news
      sports
      sport
      opinion
      business
      politics
      entertainment
      lifestyle
      world
      technology
      health
      travel
      weather
      video
      videos
      photos
      podcasts
      rss
      rss feed
      e-paper
      classifieds
      obituaries
      shop
      store
      us edition
      uk edition
    `),
    starts: phrases(`
      you are here
      jump to
      skip navigation
      breadcrumb
    `),
  },
  legal: {
    lines: phrases(`
      privacy
      privacy policy
      privacy notice
      privacy settings
      terms
      terms of use
      terms of service
      terms and conditions
      terms & conditions
      cookie policy
      cookies
      cookie settings
      do not sell my personal information
      do not sell or share my personal information
      your privacy choices
      accessibility
      accessibility statement
      disclaimer
      imprint
      copyright
      all rights reserved
      legal
      ad choices
      adchoices
      corrections
      code of ethics
      community guidelines
    `),
    starts: phrases(`
      ©
      (c) 19
      (c) 20
      copyright ©
      copyright 19
      copyright 20
      all rights reserved
    `),
    anywhere: phrases(`
      all rights reserved
      is subject to copyright
      no part may be reproduced
      not be reproduced without
      rewritten or redistributed
      may not be published, broadcast, rewritten
      may not be reproduced
      without the prior written permission
      terms of service apply
      protected by recaptcha
      registered in england
    `),
  },
  consent: {
    lines: phrases(`
      accept
      accept all
      accept all cookies
      accept cookies
      reject all
      manage cookies
      manage preferences
      i agree
      i accept
      got it
      ok
      cookie preferences
    `),
    starts: phrases(`
      we use cookies
      this site uses cookies
      this website uses cookies
      our site uses cookies
      by continuing to use
      by using this site
      by clicking
      we and our partners
      we value your privacy
      your privacy is important
      necessary cookies
      strictly necessary cookies
    `),
    anywhere: phrases(`
      uses cookies
      use of cookies
      use cookies
      consent to the use
      cookie policy
      our cookie
      cookies to improve
      personalise content and ads
      personalize content and ads
      manage your preferences
      withdraw your consent
      privacy policy and terms of service
      access information on a device
      personalised advertising and content
      personalized advertising and content
      precise geolocation data
      consent to our processing
      cookies on your browser
      opt-out of our certain cookies
      small piece of data (text file)
      privacy control signal
      privacy controls on your browser
      cookies are necessary
      targeting cookies
      social media cookies
      performance cookies
      functional cookies
      opt-out of the sale
      opt out of the sale
      sale of your personal information
      do not sell my personal
      audience insights and develop products
      scan device characteristics
      identifying your browser
      interests and show you relevant
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter
      newsletters
      subscribe
      subscribe now
      sign up
      sign up now
      sign up for our newsletter
      subscribe to our newsletter
      get our newsletter
      email address
      your email
      your email address
      enter your email
      enter your email address
      get the app
      download our app
      download the app
    `),
    starts: phrases(`
      sign up for
      sign up to
      subscribe to
      get the latest
      get our
      join our newsletter
      enter your email
      stay up to date
      stay informed
      stay in the know
      want more stories like this
      never miss a story
      don't miss a
      get breaking news
      download our app
      download the app
    `),
    anywhere: phrases(`
      straight to your inbox
      to your inbox
      in your inbox
      sign up for our
      subscribe to our newsletter
      our free newsletter
      our daily newsletter
      our weekly newsletter
      unsubscribe at any time
      you can unsubscribe
    `),
  },
  paywall: {
    lines: phrases(`
      subscribe to continue
      subscribe to continue reading
      subscribe to read
      log in to continue
      already a subscriber
      already a member
      subscriber only
      subscribers only
      premium
    `),
    starts: phrases(`
      this article is for subscribers
      this content is for
      to continue reading
      to read the full
      already a subscriber
      already have an account
      you have reached your limit
      you've reached your limit
      you have read your last free
      become a member
      become a subscriber
      support our journalism
      support independent journalism
    `),
    anywhere: phrases(`
      subscribe to continue reading
      to continue reading this article
      support our journalism
      free articles remaining
      articles left this month
    `),
  },
  advertisement: {
    lines: phrases(`
      advertisement
      advertisements
      advertising
      ad
      ads
      sponsored
      sponsored content
      sponsored by
      promoted
      promoted content
      paid content
      paid post
      article continues below advertisement
      article continues after advertisement
      story continues below advertisement
      story continues below
      continue reading below
      scroll to continue
      report this ad
      remove ads
      powered by
    `),
    starts: phrases(`
      advertisement
      article continues
      story continues
      ads by
      sponsored by
      powered by
      this post contains affiliate links
      this article contains affiliate links
      we may earn a commission
      when you buy through links
      if you buy something
      buy now
      shop now
    `),
    anywhere: phrases(`
      earn a commission
      affiliate links
      affiliate commission
      as an amazon associate
      may receive compensation
      we may be compensated
      receive a commission
      independently selected by our editors
      independently chosen by our editors
      share of the revenue if you
      prices are accurate
      maintaining independence and editorial freedom
      editorial independence
    `),
  },
  biography: {
    lines: phrases(`
      about the author
      about the authors
      about the writer
      author bio
      meet the author
    `),
    starts: phrases(`
      about the author
      follow him on
      follow her on
      follow them on
      view all posts by
      contact the author
      email the author
      more by
      more posts by
    `),
    anywhere: phrases(`
      follow him on twitter
      follow her on twitter
      you can follow him
      you can follow her
      view all posts by
      can be reached at
    `),
  },
  agencies: newsAgencies,
  byline: phrases(`
    by
    written by
    words by
    posted by
    story by
    reported by
    reporting by
    author
    authors
    published by
    from
  `),
  credit: phrases(`
    photo
    photos
    photo by
    photo credit
    photograph
    photograph by
    photography
    picture
    picture by
    image
    images
    image credit
    image source
    image by
    credit
    credits
    video
    illustration
    illustration by
    courtesy of
    courtesy
    graphic
    source
  `),
  desk: words(
    'staff newsroom editor editors desk team reporter reporters correspondent agency agencies news magazine press newspaper media service editorial admin',
  ),
  writers: words(
    'journalist reporter editor writer author contributor correspondent columnist blogger freelance freelancer photojournalist producer critic copywriter essayist novelist',
  ),
};
