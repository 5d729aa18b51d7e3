/** `mei.lin@contoso.example` → `m•••@contoso.example`: enough to recognise, too little to copy from a shared screen. */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? address : `${address.slice(0, 1)}•••${address.slice(at)}`;
}

/** `+1 425 555 0100` → `+1•••00`. */
export function maskedPhone(number: string): string {
  return number.length < 6 ? '•••' : `${number.slice(0, 2)}•••${number.slice(-2)}`;
}
