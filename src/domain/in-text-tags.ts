import { isShow, shows } from './figure.ts';
import { isJosa, josaForms } from './josa.ts';

/** What an attribute of a tag accepts. */
interface AttributeForm {
  required?: boolean;
  accepts?: (value: string) => boolean;
  /** The accepted values, to suggest one. */
  values?: readonly string[];
}

export interface TagForm {
  attributes: Record<string, AttributeForm>;
  /** Whether it speaks of the figures, charts, tables or plan of an edition, so that a page outside editions has no use for it. */
  ofEdition: boolean;
  /** Whether it goes around words; the others stand alone. */
  isAround?: true;
}

const id: AttributeForm = { required: true };

/** The tags that an author may write in MDX without an import, and how. */
export const inTextTags: Readonly<Record<string, TagForm>> = {
  Fig: {
    attributes: {
      id,
      josa: { accepts: isJosa, values: josaForms },
      show: { accepts: isShow, values: shows },
    },
    ofEdition: true,
  },
  Cards: { attributes: { ids: { required: true } }, ofEdition: true },
  Table: { attributes: { id }, ofEdition: true },
  Chart: { attributes: { id }, ofEdition: true },
  Progress: { attributes: { id }, ofEdition: true },
  Plan: { attributes: {}, ofEdition: true },
  Term: { attributes: { id }, ofEdition: false, isAround: true },
  Source: { attributes: { id }, ofEdition: false },
  Free: { attributes: {}, ofEdition: false, isAround: true },
};
