export function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return all.some((one) => one === value)
}
