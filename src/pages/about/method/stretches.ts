/** The stretches of 0 to 100 that have one name, each from its first whole number. */
export function stretches<Name extends string>(
  nameOf: (value: number) => Name,
): readonly { readonly name: Name; readonly from: number }[] {
  const whole = Array.from({ length: 101 }, (_, from) => ({ name: nameOf(from), from }))
  return whole.filter(({ name }, place) => name !== whole[place - 1]?.name)
}
