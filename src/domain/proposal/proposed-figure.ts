import type { FigureData } from '../../schema/figure.ts';
import { isLeftToFill } from '../left-to-fill.ts';
import type { CellPlace } from './sheet.ts';

/** A figure that is proposed: what an author would write, as far as a table tells it. */
export interface ProposedFigure {
  id: string;
  /** Where its id comes from. A made-up one is to be looked at before it is published. */
  idFrom: 'table' | 'indicator' | 'edition' | 'made-up';
  /** The cell of its value. */
  place: CellPlace;
  fields: ProposedFields;
  /** What stands in the cell of a value that could not be read. */
  unread?: string;
}

/** In the order in which authors write them. */
export interface ProposedFields {
  label: string;
  short?: string;
  value: string;
  unit: string;
  about?: true;
  period: string;
  kind: string;
  scope: string;
  source: string;
  indicator?: string;
  target?: string;
  parts?: string[];
  status?: FigureData['status'];
  note?: string;
}

/** The names of the fields that are left to fill. */
export function openFields({ fields }: ProposedFigure): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (isLeftToFill(value) ? [name] : []));
}
