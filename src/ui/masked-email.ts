/** `mei.lin@contoso.example` → `m•••@contoso.example`: enough to recognise, too little to copy from a shared screen. */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? address : `${address.slice(0, 1)}•••${address.slice(at)}`;
}
