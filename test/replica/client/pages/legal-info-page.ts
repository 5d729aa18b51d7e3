import { type Child, element } from '../dom';
import type { Page, PageContext } from '../page';
import { accountFrame } from './account-navigation';

/** Legal info and Identifiers: the two places where a partner id stands. */
export function legalInfoPage(context: PageContext): Page {
  const identifiers = context.address.page === 'identity';
  return {
    ...accountFrame(context, identifiers ? 'identifiers' : 'legal'),
    content: identifiers ? [identifierTable(context)] : legalInfo(context),
  };
}

function legalInfo({ words, kit, account, loading }: PageContext): readonly Child[] {
  const { legal } = words;
  const shown = (value: string) => (loading ? '' : value);
  return [
    kit.tabs([
      { label: legal.partner, selected: true },
      { label: legal.reseller, selected: false },
      { label: legal.developer, selected: false },
    ]),
    kit.card(legal.business, [
      kit.facts([
        { label: legal.companyName, value: shown(account.name) },
        { label: legal.address, value: account.address.map((line) => element('div', {}, shown(line))) },
        { label: legal.globalId, value: shown(account.partnerId ?? legal.noId) },
        { label: legal.tenant, value: shown(account.tenant) },
      ]),
    ]),
    kit.card(legal.contact, [
      kit.facts([
        { label: legal.contactName, value: shown(account.primaryContact.name) },
        { label: legal.email, value: shown(account.primaryContact.email) },
        { label: legal.phone, value: shown(account.primaryContact.phone) },
      ]),
    ]),
  ];
}

function identifierTable({ words: { legal, accountNav }, kit, account, loading }: PageContext): HTMLElement {
  const row = (id: string, program: string, type: string, value: string | undefined) =>
    value === undefined ? [] : [{ id, cells: { program, type, value } }];
  return kit.table({
    purpose: 'identifiers',
    name: accountNav.identifiers,
    loading,
    columns: [
      { field: 'program', label: legal.program, share: 40 },
      { field: 'type', label: legal.type, share: 35 },
      { field: 'value', label: legal.id, share: 25 },
    ],
    rows: [
      ...row('global', legal.membership, `${legal.partnerId} (${legal.global})`, account.partnerId),
      ...row('location', legal.membership, `${legal.partnerId} (${legal.location})`, account.partnerLocationId),
      ...row('publisher', legal.developer, legal.publisher, account.publisherId),
    ],
  });
}
