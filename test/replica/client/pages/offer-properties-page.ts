import type { Offer } from '../../scenario-schema';
import { offerFrame, reviewCommand } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { saveButtons, savedBanner } from './save-draft';

export function offerPropertiesPage(context: PageContext, offer: Offer): Page {
  const { words, kit } = context;
  const { properties } = words;
  return {
    ...offerFrame(context, offer, 'properties'),
    name: words.offerPage.properties,
    commands: [{ label: words.command.saveDraft, icon: 'save', disabled: true }, reviewCommand(context, offer)],
    look: 'form',
    content: [
      savedBanner(context, offer, 'properties'),
      offer.serviceKind !== undefined &&
        kit.section(properties.serviceType, [
          kit.dropdown({
            id: 'ServiceType',
            label: properties.serviceType,
            value: words.serviceKind[offer.serviceKind],
            required: true,
          }),
        ]),
      kit.section(properties.categories, [
        kit.dropdown({ id: 'Category', label: properties.primary, value: offer.category, required: true }),
      ]),
      kit.section(properties.industries, [
        kit.textField({ id: 'Industry', label: properties.industries, value: offer.industries.join(', ') }),
      ]),
      kit.section(properties.legal, [kit.checkbox('StandardContract', properties.contract, true)]),
      saveButtons(context),
    ],
  };
}
