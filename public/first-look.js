// Before the first paint: the language of this browser, and no start page where another page was asked for.
// The same rule as languageFor() in src/i18n/languages.ts; the program itself also knows what was chosen before.
;(function () {
  var page = document.documentElement
  var offered = ['nl', 'en']
  var preferred = navigator.languages
  for (var i = 0; i < preferred.length; i++) {
    var code = preferred[i].toLowerCase().split('-')[0]
    if (offered.indexOf(code) < 0) continue
    page.lang = code
    break
  }
  if (location.hash.length > 1 && location.hash !== '#/') page.setAttribute('data-elsewhere', '')
})()
