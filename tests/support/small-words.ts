import type { Language } from '@/i18n/languages'

/** Small words that only one of the languages has, so that they give its sentences away; a few hundred of each. */
export const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`
    aan aangezien achter af al alleen altijd ander behalve bij bijna binnen boven daar daarbij daardoor daarmee
    daarna daarom daarop daarvoor dan dat degene deze dezelfde dicht door dus echter een eens eerst eerste elk
    elkaar elke enkel enkele erbij erin ermee erop erover ervan ervoor ga gaan gaat geef geeft geen gelijk genoeg
    geven goed graag haal haar hadden heb hebben heeft heel hem hen het hetzelfde hierbij hierin hiermee hieronder
    hij hoe hoeft hou houden hun ieder iedere iedereen iemand iets ik inderdaad jij jou jouw jullie kan kies kiest
    kon konden kort krijg krijgen krijgt kun kunnen kunt laat laatste laten lees leest maak maakt maar maken mee
    meer meerdere meest meestal men mij mijn minder minst moest moet moeten mogen na naar naast nadat namelijk net
    niet niets nieuw nieuwe niks nog nooit nu ofwel om omdat omheen onder ondertussen ongeveer ons ook op opnieuw
    overal samen schrijf sinds slechts soms sta staan staat steeds te tegelijk tegen ter terug terwijl tijdens toch
    toen toon toont tot tussen uit uw vaak vanaf vandaag vanuit vanzelf veel verder vervolgens via vind vindt voor
    vooraf vooral voordat vraag waar waaraan waarbij waardoor waarin waarmee waarom waarop waaruit waarvan waarvoor
    wanneer wat weer weet weinig wel welk welke werd werk weten wij wil wilde willen wilt wordt zal ze zeg zegt
    zeker zelf zelfs zet zich zie zien ziet zij zijn zit zo zoals zodat zonder zou zouden zoveel zowel zulke zullen
  `),
  en: words(`
    about above across actually after again against ago all almost alone along already although always among and
    another any anybody anyone anything anyway are around ask asks at away back be became because become been before
    behind being below beside besides better between beyond both by came can cannot choose chosen come comes could
    did different do does doing done don’t down during each either else enough especially ever every everybody
    everyone everything everywhere few find finds first for from further gave get gets getting give given gives go
    goes going gone good got half has have having he hence here hers herself him himself his how however i if indeed
    instead into isn’t it its itself it’s i’m just keep keeps kept know known knows last least less lets like likely
    little look looks made mainly make makes making many may maybe mean means meant might mine more most mostly much
    must my myself near need needs neither never next no nobody none nor not nothing now nowhere off often once one
    only onto or other others otherwise ought our ours ourselves out own perhaps please puts quite rather really
    same saw say says see seen sees several shall she should show shown shows since small some somebody someone
    something sometimes somewhere soon stands such take takes tell tells than that the their theirs them themselves
    then there therefore these they thing things think this those though through thus to together too took toward
    towards twice under unless unlike until up upon us used uses using usually very wants way well went were what
    whatever when whenever where whereas whether which while who whoever whole whom whose why with within without
    words would write yes yet you your yours yourself yourselves
  `),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
