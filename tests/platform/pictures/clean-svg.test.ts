import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanSvg } from '@/platform/pictures/svg/clean-svg'
import { aPng } from '../../support/pictures'

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
const SHAPE = '<path d="M0 0h10v10z" fill="#c00"/>'

/** What no drawing may hold once it is clean: what runs, what is elsewhere, what moves. */
const DANGER =
  /script|\son\w+=|foreignObject|https?:\/\/(?!www\.w3\.org\/2000\/svg")|@import|data:(?!image\/(?:png|jpeg);base64)|<!|<\?|<set|<animate|\/\/evil|iframe|expression|<feImage|<filter/i

describe('an attack in a drawing', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a script', '<script>alert(1)</script>', ['scripts']],
    ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>', ['scripts']],
    ['a script from elsewhere', '<script href="https://evil.example/x.js"/>', ['scripts']],
    ['a script with a prefix', '<svg:script>alert(1)</svg:script>', ['scripts']],
    ['what runs on loading', '<g onload="alert(1)"><path d="M0 0"/></g>', ['scripts']],
    ['what runs, in capitals', '<g ONCLICK="alert(1)"/>', ['scripts']],
    [
      'a page within',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="//evil"/></body></foreignObject>',
      ['embedded'],
    ],
    ['a page within, of HTML', '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://evil.example"/>', []],
    ['a picture from elsewhere', '<image href="https://evil.example/a.png"/>', ['outside']],
    ['a picture from elsewhere, the old way', '<image xlink:href="http://evil.example/a.png"/>', ['outside']],
    ['a picture without a protocol', '<image href="//evil.example/a.png"/>', ['outside']],
    ['a picture beside the file', '<image href="../secret.png"/>', ['outside']],
    ['a drawing in a drawing', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', ['embedded']],
    ['a page as a picture', '<image href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;"/>', ['embedded']],
    ['a picture that is none', `<image href="data:image/png;base64,${btoa('<svg onload=alert(1)>')}"/>`, ['embedded']],
    ['shapes from elsewhere', '<use href="https://evil.example/a.svg#a"/>', ['outside']],
    ['shapes from data', '<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>', ['embedded']],
    ['a link that runs', '<a href="javascript:alert(1)"><path d="M0 0"/></a>', ['scripts']],
    [
      'a link that runs, with signs in between',
      '<a href=" java&#9;script&#58;alert(1)"><path d="M0 0"/></a>',
      ['scripts'],
    ],
    ['a link to elsewhere', '<a href="https://evil.example"><path d="M0 0"/></a>', ['outside']],
    ['a style from elsewhere', '<style>@import url(https://evil.example/a.css); .a{fill:red}</style>', ['outside']],
    ['a style from elsewhere, escaped', '<style>.a{fill:u\\72l(https://evil.example)}</style>', ['outside']],
    [
      'a style from elsewhere, in comments',
      '<style>@im/**/port "//evil"; .a{fill:url(/**///evil)}</style>',
      ['outside'],
    ],
    ['a font from elsewhere', '<style>@font-face{font-family:a;src:url(//evil/a.woff)}</style>', ['outside']],
    ['a paint from elsewhere', '<path fill="url(https://evil.example/a.svg#p)" d="M0 0"/>', ['outside']],
    ['a paint from elsewhere in a style', '<path style="fill:url(\'//evil\');stroke:red" d="M0 0"/>', ['outside']],
    ['a background', '<g style="background-image:url(//evil)"/>', ['outside']],
    ['a set of pictures', '<path style="fill:image-set(\'//evil\' 1x)" d="M0 0"/>', ['outside']],
    ['an old way to run', '<g style="width:expression(alert(1))"/>', ['scripts']],
    ['a link that is set later', '<a><set attributeName="href" to="javascript:alert(1)"/></a>', ['animation']],
    ['a link that moves', '<use href="#a"><animate attributeName="href" values="//evil#a"/></use>', ['animation']],
    ['what moves by style', '<style>@keyframes a{from{fill:red}}</style><g style="animation:a 1s"/>', ['animation']],
    [
      'a picture in a filter',
      '<filter id="f"><feImage href="https://evil.example/a.png"/></filter><g filter="url(#f)"/>',
      ['effects'],
    ],
    ['CDATA that closes a style', '<style><![CDATA[</style><script>alert(1)</script>]]></style>', []],
    ['CDATA as words', '<text><![CDATA[<script>alert(1)</script>]]></text>', []],
    ['a comment that hides', '<!--><script>alert(1)</script><!---->', ['no-xml']],
    ['a title with a page in it', '<title><script>alert(1)</script></title>', []],
    ['a handler', '<handler type="text/javascript">alert(1)</handler>', ['scripts']],
    ['what a program noted', '<metadata><rdf:RDF about="https://evil.example"/></metadata>', []],
    ['a sheet of styles', '<link rel="stylesheet" href="https://evil.example/a.css"/>', ['outside']],
  ])('%s is taken out, and the shape stays', (_, attack, leftOut) => {
    const clean = cleanSvg(`<svg ${XLINK} viewBox="0 0 10 10">${attack}${SHAPE}</svg>`, 600)
    if (leftOut[0] === 'no-xml') {
      expect(clean).toEqual({ ok: false, problem: 'no-xml' })
      return
    }
    expect(clean.ok && clean.value.leftOut).toEqual(leftOut)
    const svg = clean.ok ? clean.value.svg : ''
    // Words stay words: what is only read is not looked at.
    expect(svg.replaceAll(/&lt;.*?&gt;/g, '')).not.toMatch(DANGER)
    expect(svg).toContain('<path d="M0 0h10v10z" fill="#c00"></path>')
  })

  test('on the outermost element is taken out too', () => {
    const clean = cleanSvg('<svg onload="alert(1)" viewBox="0 0 1 1" style="background:url(//evil)"/>', 600)
    expect(clean.ok && clean.value.leftOut).toEqual(['outside', 'scripts'])
    expect(clean.ok && clean.value.svg).not.toMatch(DANGER)
  })

  test.each<readonly [string, string]>([
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>'],
    ['a bomb of entities', '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1">&b;</svg>'],
    [
      'a file from the disk',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 1 1">&x;</svg>',
    ],
    ['a document type within', '<svg viewBox="0 0 1 1"><!DOCTYPE a></svg>'],
    ['a word that nobody declared', '<svg viewBox="0 0 1 1"><text>&nbsp;</text></svg>'],
  ])('%s has the whole drawing refused', (_, svg) => {
    expect(cleanSvg(svg, 600)).toEqual({ ok: false, problem: 'entities' })
  })

  test.each<readonly [string, string]>([
    ['shapes that double twenty times', doubling(20)],
    ['a shape that uses itself', '<g id="a"><use href="#a"/></g>'],
    ['patterns painted with patterns', patterns(20)],
    ['patterns painted with patterns by a style', patterns(20, true)],
    ['a thousand levels', '<g>'.repeat(1000) + '</g>'.repeat(1000)],
  ])('%s are refused before anything is drawn', (_, inner) => {
    expect(cleanSvg(`<svg viewBox="0 0 1 1">${inner}</svg>`, 600)).toEqual({ ok: false, problem: 'too-heavy' })
  })

  test('never comes through, in whatever way the pieces are put together', () => {
    const piece = fc.constantFrom(...PIECES)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const clean = cleanSvg(`<svg viewBox="0 0 1 1">${pieces.join('')}</svg>`, 600)
        if (!clean.ok) return
        expect(clean.value.svg.replaceAll(/>[^<]*</g, '><')).not.toMatch(DANGER)
        expect(cleanSvg(clean.value.svg, 600)).toMatchObject({ ok: true, value: { svg: clean.value.svg, leftOut: [] } })
      }),
      { numRuns: 3_000 },
    )
  })
})

/** What drawings are put together from, whole and broken. */
const PIECES = [
  '<script>',
  '</script>',
  'alert(1)',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<g onload="a()">',
  '</g>',
  '"',
  "'",
  '>',
  '<',

  '<style>',
  '</style>',
  '@import "//evil";',
  '.a{fill:url(//evil)}',
  '\\',
  '/*',
  '*/',
  '<a href="javascript:a()">',
  '</a>',

  '<use href="//evil#a"/>',
  '&#60;',
  '&lt;',
  '<text>',
  '</text>',
  '<?xml version="1.0"?>',
  'xmlns:a="b"',
  ' on',
  'x="',
  '<svg:',
]

/** Each group uses the one before it twice. */
function doubling(times: number): string {
  const groups = Array.from(
    { length: times },
    (_, at) => `<g id="g${at + 1}"><use href="#g${at}"/><use href="#g${at}"/></g>`,
  )
  return `<defs><path id="g0" d="M0 0"/>${groups.join('')}</defs><use href="#g${times}"/>`
}

function patterns(times: number, styled = false): string {
  const style = Array.from({ length: times }, (_, at) => `.p${at}{fill:url(#p${at})}`).join('')
  const paint = (at: number) => (styled ? `class="p${at}"` : `fill="url(#p${at})"`)
  const made = Array.from(
    { length: times },
    (_, at) =>
      `<pattern id="p${at + 1}" width="1" height="1"><path ${paint(at)} d="M0 0"/><path ${paint(at)} d="M0 0"/></pattern>`,
  )
  return `${styled ? `<style>${style}</style>` : ''}<pattern id="p0" width="1" height="1"/>${made.join('')}<path fill="url(#p${times})" d="M0 0"/>`
}

describe('a drawing as programs save it', () => {
  test('keeps its shapes, its styles, its gradients, its clips and the pictures within', () => {
    const pixels = aPng(2, 2).toString('base64')
    const svg = `<?xml version="1.0" encoding="utf-8"?>
      <!-- Generator: a program -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg xmlns="http://www.w3.org/2000/svg" ${XLINK} xmlns:i="ns" width="120mm" height="40mm" viewBox="0 0 360 120">
      <defs><style>.cls-1{fill:#0f4c5c;} .cls-2, .cls-3 { clip-path: url(#c); fill: url("#l") }</style>
      <linearGradient id="l"><stop offset="0" stop-color="red"/></linearGradient><clipPath id="c"><circle r="5"/></clipPath></defs>
      <switch><foreignObject requiredExtensions="ns"/><g i:extraneous="self"><path class="cls-1" d="M0 0L1 1z"/></g></switch>
      <g class="cls-2" transform="translate(3 4) rotate(5)" style="stroke:rgb(1,2,3);stroke-width:2"><text x="1">A &amp; B</text></g>
      <image width="2" height="2" xlink:href="data:image/png;base64,${pixels}"/></svg>`
    const clean = cleanSvg(svg, 600)
    expect(clean.ok && clean.value.size).toEqual({ width: 600, height: 200, viewBox: '0 0 360 120' })
    expect(clean.ok && clean.value.leftOut).toEqual(['embedded'])
    const written = clean.ok ? clean.value.svg : ''
    for (const part of [
      '.cls-1{fill:#0f4c5c}',
      'clip-path:url(#c);fill:url(&quot;#l&quot;)',
      '<stop offset="0" stop-color="red">',
      '<clipPath id="c"><circle r="5">',
      '<path class="cls-1" d="M0 0L1 1z">',
      'transform="translate(3 4) rotate(5)"',
      'stroke:rgb(1,2,3);stroke-width:2',
      'A &amp; B',
      `href="data:image/png;base64,${pixels}"`,
    ])
      expect(written).toContain(part)
  })

  test.each<readonly [string, string, object | null]>([
    ['by its box', 'viewBox="0 0 200 100"', { width: 600, height: 300, viewBox: '0 0 200 100' }],
    ['by its width and height', 'width="50" height="100px"', { width: 300, height: 600, viewBox: '0 0 50 100' }],
    ['by its box when it fills its page', 'width="100%" height="100%" viewBox="0,0,3,1"', { width: 600, height: 200 }],
    ['with a far corner', 'viewBox="-5 -5 10 10"', { width: 600, height: 600, viewBox: '-5 -5 10 10' }],
    ['not at all', '', null],
    ['with a width alone', 'width="100"', null],
    ['with nothing', 'width="0" height="0" viewBox="0 0 0 0"', null],
    ['without end', 'width="1e99" height="1" viewBox="0 0 Infinity 1"', null],
  ])('has its size %s', (_, attributes, size) => {
    const clean = cleanSvg(`<svg ${attributes}><path d="M0 0"/></svg>`, 600)
    if (size === null) expect(clean).toEqual({ ok: false, problem: 'no-size' })
    else expect(clean).toMatchObject({ ok: true, value: { size } })
  })

  test.each([
    '',
    '<svg',
    '<svg viewBox="0 0 1 1">',
    '<svg a="1" a="2"/>',
    '<svg><g></svg></g>',
    '<svg/><svg/>',
    '<p/>',
    '<svg a=1/>',
    '<svg>&</svg>',
    '<svg>&#0;</svg>',
    '<svg a="<"/>',
  ])('is refused when it is no XML: %j', (text) =>
    expect(cleanSvg(text, 600)).toEqual({ ok: false, problem: 'no-xml' }),
  )
})
