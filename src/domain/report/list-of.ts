import { say, type Message } from '../message'

/** Several messages as one enumeration: "a", "a and b", "a, b and c". */
export function listOf(messages: readonly [Message, ...Message[]]): Message {
  const [first, second, ...others] = messages
  if (second === undefined) return first
  if (others.length === 0) return say('signal:list.and', { first, second })
  return say('signal:list.comma', { first, rest: listOf([second, ...others]) })
}

/** A clause as a sentence of its own: with a capital and a full stop. */
export function asSentence(clause: Message): Message {
  return say('signal:sentenceOf', { clause })
}
