/** Where a statement comes from. Its code stands with the items and the questions of the modules. */
export interface Source {
  readonly code: string
  /** Author or publisher, title and place, in the language in which it was published. */
  readonly citation: string
}

/** The text that the instrument was built on; the codes S1, S2, ... are its lines. */
export const SEED_TEXT = 'S'

/** What the statements rest on, by code. Source: instrument, section 5. */
export const SOURCES: readonly Source[] = [
  source(SEED_TEXT, 'Samenwerken is ook werken!'),
  source('CE', 'Common Eye, Een ‘common eye’ op samenwerken.'),
  source('CE5', 'Common Eye, De vijf fasen van een samenwerking.'),
  source('CEv', 'Common Eye, Samenwerking verbeteren op basis van indicatoren.'),
  source('CPRM', 'Visible Network Labs, Community Partner Relationship Management, support and brief.'),
  source('DM', 'Minkman e.a. (2013). BMC Health Services Research, 13:214.'),
  source('ES', 'Ecosystem Navigators, Samenwerken dat wél werkt.'),
  source('EX', 'EXPOO, Samenwerken; Hoe een samenwerking opzetten?'),
  source('HAN', 'HAN University of Applied Sciences, Samenredzaamheid, fase 1.'),
  source('KS', 'Vlaams Welzijnsverbond, Kompas samenwerking. sites.google.com/view/kompassamenwerking'),
  source('LOI', 'Wikipedia, Intentieovereenkomst, and law firms on the letter of intent.'),
  source('MI', 'Management Impact (2017). Samenwerken: sleutelvragen om ambities uit te wisselen.'),
  source('MSP', 'MSPnet, Exhibit 8: partnership assessment targets.'),
  source('NU', 'Nuffield Partnership Assessment Tool. bobhudsonconsulting.com/pat.aspx'),
  source('OG', 'Opgroeien, Fasen en dynamiek in een samenwerking. opgroeien.be'),
  source('OGn', 'Opgroeien, Succesvolle organisatienetwerken. opgroeien.be'),
  source('PAS', 'Pfisterer, Payandeh & Reid, Partnering Agreement Scorecard. repub.eur.nl/pub/77616'),
  source('PK', 'Provan & Kenis (2008). Modes of network governance. JPART.'),
  source('PN', 'Arteveldehogeschool, Pronet, Fasen-model (werkvorm). sites.arteveldehogeschool.be/pronet'),
  source('PNa', 'Arteveldehogeschool, Pronet, Ambitie en belangen hanteren.'),
  source('PNb', 'Arteveldehogeschool, Pronet, Samenwerkingspartners.'),
  source('PSAT', 'Partnership Self-Assessment Tool. nccmt.ca/resources/search/10'),
  source('SCR', 'Partnership assessment questionnaire. scribd.com, 413258805'),
  source('SN', 'SNAICC, partnership audit tool. snaicc.org.au; thesector.com.au, 27-11-2020'),
  source('SOM', 'Samen Onderwijs Maken, interview met Bart Cambré.'),
  source('SR', 'Segato & Raab (2019). Mandated network formation. IJPSM.'),
  source('TPM', 'Thomson, Perry & Miller (2007). Conceptualizing and measuring collaboration.'),
  source('VWV', 'Vlaams Welzijnsverbond, interview met Koen Dalle (Viro).'),
  source('VX', 'Vangen & Huxham (2003). Building trust.'),
]

/** The source of a code; undefined for a code that is not on the list. */
export function sourceOf(code: string): Source | undefined {
  const known = /^S\d+$/.test(code) ? SEED_TEXT : code
  return SOURCES.find((candidate) => candidate.code === known)
}

function source(code: string, citation: string): Source {
  return { code, citation }
}
