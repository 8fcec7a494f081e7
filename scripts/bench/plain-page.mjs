import { readFileSync } from 'node:fs'

/** The floor to compare with: the sixty questions as one plain HTML page, native radios, no script, hardly any style. */
export function plainPage() {
  const items = read('items')
  const { scale } = read('instrument')
  const choices = Object.entries(scale.level)
  const question = ([id, { statement, evidence }]) =>
    `<fieldset><legend>${statement}</legend><p>${evidence}</p>${choices
      .map(
        ([value, { label, anchor }]) =>
          `<label><input type="radio" name="${id}" value="${value}"> <b>${label}</b> ${anchor}</label>`,
      )
      .join('')}</fieldset>`
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vragen</title>
<style>body{font:18px/1.5 sans-serif;max-width:42em;margin:auto}label{display:block;padding:.5em}</style>
<h1>Weeg een samenwerking af</h1>${Object.entries(items).map(question).join('')}</html>`
}

function read(namespace) {
  return JSON.parse(readFileSync(new URL(`../../locales/nl/${namespace}.json`, import.meta.url), 'utf8'))
}
