/** What the bench prints: a heading, lines with a figure and a remark, and figures with their units. */

export function title(text) {
  process.stdout.write(`\n${text}\n`)
}

export function row(name, value, remark = '') {
  process.stdout.write(`  ${name.padEnd(46)}${value.padStart(10)}   ${remark}\n`)
}

export function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

export function ms(time) {
  return time === null ? '-' : `${Math.round(time)} ms`
}

export function ratio(ours, floor) {
  return ours === null || floor === null ? '-' : `${(ours / floor).toFixed(2)}x`
}
