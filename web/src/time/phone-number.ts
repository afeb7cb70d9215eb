/** Numbers as a secretary writes and reads them. */

/** `06 39 98 00 42` → `+33639980042`; what is no number stays as it is. */
export function toInternational(typed: string): string {
  const digits = typed.replace(/[\s.()-]/g, '')
  if (/^0[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(1)}`
  return digits.replace(/^00/, '+')
}

/** `+33639980042` → `06 39 98 00 42` */
export function readable(phone: string): string {
  const french = /^\+33([1-9])(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(phone)
  return french ? `0${french.slice(1).join(' ')}` : phone
}
