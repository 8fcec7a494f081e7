import type { Sink } from './sinks'
import type { Way } from './ways'

/** What runs in the page: the script of a way, with its own place and the few words that all ways share. */
export function scriptOf({ script }: Way, { name, port }: Pick<Sink, 'name' | 'port'>): string {
  const to = {
    name,
    port,
    ip: '127.0.0.1',
    http: `http://${name}:${port}/out`,
    https: `https://${name}:${port}/out`,
    ws: `ws://${name}:${port}/out`,
    nowhere: `https://${name.replace('localhost', 'invalid')}/`,
  }
  return `(() => {
    const to = ${JSON.stringify(to)};
    ${SHARED}
    const soon = new Promise((resolve) => setTimeout(resolve, 700));
    return Promise.race([soon, (async () => { ${script} })().then(() => soon, () => soon)]);
  })()`
}

const SHARED = `
  const set = (element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    return element;
  };
  const make = (tag, values = {}) => set(document.createElement(tag), values);
  const part = (tag, values = {}) => set(document.createElementNS('http://www.w3.org/2000/svg', tag), values);
  const add = (tag, values) => document.body.appendChild(make(tag, values));
  const head = (tag, values) => document.head.appendChild(make(tag, values));
  const svg = (tag, values) => document.body.appendChild(part('svg')).appendChild(part(tag, values));
  const text = (script, type = 'text/javascript') => URL.createObjectURL(new Blob([script], { type }));
  const rules = (list) => { head('script', { type: 'speculationrules' }).textContent = JSON.stringify(list); };
  const call = async (Connection, server) => {
    const line = new Connection({ iceServers: [{ urls: server, username: 'x', credential: 'x' }] });
    line.createDataChannel('out');
    await line.setLocalDescription(await line.createOffer());
  };`
