import type { Reading } from './reading';

const inList = /^offers\[(\d+)\]\./;

/** A list's reading with nothing of its offers but one, so that thousands of rows need not travel for its sake. */
export function withOnlyOffer(reading: Reading, productId: string | undefined): Reading {
  const { offers, ...values } = reading.values;
  if (offers === undefined) return reading;
  const row = productId === undefined ? -1 : offers.findIndex((offer) => offer.productId === productId);
  const offer = offers[row];
  const places = Object.entries(reading.places).flatMap(([path, place]) => {
    const [, index] = inList.exec(path) ?? [];
    if (index === undefined) return [[path, place] as const];
    return Number(index) === row ? [[path.replace(inList, 'offers[0].'), place] as const] : [];
  });
  return {
    ...reading,
    values: { ...values, ...(offer === undefined ? {} : { offers: [offer] }) },
    places: Object.fromEntries(places),
  };
}
