import { contextWords, type AskedOf } from '../instrument/context-words'
import { itemById } from '../instrument/lookup'
import { MODULE_ITEMS } from '../instrument/module-items'
import { wordsOf } from '../instrument/words-of'
import { say, type Message } from '../message'
import type { QuestionId } from './answer'
import type { ChangePlace } from './change-place'
import { nameOf } from './journey'

/**
 * What changed at one place or at several, as within a sentence: "your answer at Sharing, identity (depth)". Of a
 * workshop it speaks of all who come, where the words for one organisation would not.
 */
export function placesInWords(places: readonly ChangePlace[], of: AskedOf): Message {
  const [place, ...more] = places
  if (place !== undefined && more.length === 0) return of === 'workshop' ? placeOfWorkshop(place) : placeInWords(place)
  const count = places.length
  return say(places.every(({ kind }) => kind === 'answer') ? 'history:answers' : 'history:changes', { count })
}

/** Where a workshop has words of its own. */
function placeOfWorkshop(place: ChangePlace): Message {
  switch (place.kind) {
    case 'context':
      return say('history:ofWorkshop.context', { question: contextWords(place.part, 'question', 'workshop') })
    case 'scan':
      return say('history:ofWorkshop.scan')
    case 'decision':
      return place.part === 'reviewOn' ? say('history:ofWorkshop.reviewOn') : placeInWords(place)
    case 'words':
    case 'look':
    case 'answer':
    case 'note':
    case 'condition':
    case 'action':
    case 'workshop':
    case 'takingPart':
    case 'rest':
      return placeInWords(place)
  }
}

function placeInWords(place: ChangePlace): Message {
  switch (place.kind) {
    case 'words':
    case 'look':
    case 'decision':
    case 'workshop':
    case 'takingPart':
      return say(`history:${place.kind}.${place.part}`)
    case 'context':
      return say('history:context', { question: say(`context:${place.part}.question`) })
    case 'scan':
    case 'rest':
      return say(`history:${place.kind}`)
    case 'answer':
    case 'note':
      return say(`history:${place.kind}`, { question: questionInWords(place.question) })
    case 'condition':
    case 'action':
      return say(`history:${place.kind}.${place.part}`, { number: place.row })
  }
}

/** A question by the screen on which it stands and its movement, as its statement is too long to stand in a sentence. */
function questionInWords(question: QuestionId): Message {
  const item = itemById(question)
  if (item === undefined) {
    const extra = MODULE_ITEMS.find(({ id }) => id === question)
    return extra === undefined ? wordsOf(question).statement : nameOf({ kind: 'module', module: extra.module })
  }
  return say('history:question.movement', {
    place: nameOf({ kind: 'theme', phase: item.phase, theme: item.theme }),
    movement: say(`history:question.${item.movement}`),
  })
}
