import type { AmountPart } from '../domain/amount.ts';
import type { ChartModel } from './chart-model.ts';

/** A chart, a figure or a table as a picture that stands on its own wherever it is put. */
export interface Picture {
  title: string;
  /** Under the title: what is measured, when, in which unit. */
  subtitle?: string;
  body: ChartModel | PictureFigure | PictureTable;
  /** What one has to know, without the ※ before it. */
  notes: string[];
  /** `자료: …` */
  source: string;
  /** The report, the edition and its licence; and the address of all this. */
  origin: string;
  address: string;
}

/** A figure set large. */
export interface PictureFigure {
  type: 'figure';
  amount: readonly AmountPart[];
  /** `2031년 · 실적 · 기관` */
  circumstances: string;
  /** How it stands to its target. */
  answer?: string;
  /** Its indicator over the years. */
  course?: ChartModel;
}

/** A table as it is read. */
export interface PictureTable {
  type: 'table';
  /** Of the numbers; the names of the rows have none. */
  columns: { name: string; unit?: string }[];
  rows: { label: string; cells: string[]; isTotal: boolean }[];
}
