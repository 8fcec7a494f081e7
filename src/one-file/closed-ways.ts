import { shut } from './own-tools'

/** Members that lead out of the page past its policy, or into another page with untouched ones; by their owner. */
const CLOSED: readonly (readonly [owner: object, names: readonly string[]])[] = [
  // Calls between browsers: the policy does not hold for them.
  [window, ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'RTCIceTransport']],
  [window, ['WebTransport', 'WebSocketStream']],
  // What a browser does for a page with servers of its own, or of the page's choice.
  [window, ['PaymentRequest', 'PresentationRequest', 'Notification', 'IdentityCredential']],
  [window, ['SpeechRecognition', 'webkitSpeechRecognition', 'speechSynthesis', 'SpeechSynthesisUtterance']],
  [Navigator.prototype, ['registerProtocolHandler', 'share', 'credentials', 'runAdAuction', 'joinAdInterestGroup']],
  // The policy refuses a form too, but only after the browser has opened a connection to where it would go.
  [HTMLFormElement.prototype, ['submit', 'requestSubmit']],
  // Other windows.
  [window, ['documentPictureInPicture', 'showModalDialog', 'openDialog']],
  [Document.prototype, ['open']],
  // Ways to make elements, or to hide them, that nothing of ours uses and the rest of the guard does not see.
  [window, ['XSLTProcessor', 'customElements']],
  [Document.prototype, ['execCommand']],
  [Element.prototype, ['attachShadow']],
]

/** Takes those members away for good. `window.open` stays, and opens nothing. */
export function closeWays(): void {
  for (const [owner, names] of CLOSED) {
    for (const name of names) shut(owner, name, undefined)
  }
  shut(window, 'open', () => null)
}
