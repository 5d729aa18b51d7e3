/** Runs a handler for a person's event only: a script of the page could click our buttons too. */
export function trusted<Kind extends Event>(handler: (event: Kind) => void): (event: Kind) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
