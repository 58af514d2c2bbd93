import type { Edition, Figure, Report, Section } from '../report.ts';
import type { CarriedFigure } from './carried-figure.ts';

/** What a person decides about a new edition. */
export interface Wish {
  year: string;
  /** The edition after which it is shaped. */
  like: Edition;
  /** The sections of that edition that do not go on. `ended` is why, where their subject is given up for good. */
  without: ReadonlyMap<string, { ended?: string }>;
  /** The day on which it is begun. */
  today: string;
}

/** What a new edition takes over. Nothing of it is written yet. */
export interface NewEdition extends Wish {
  report: Report;
  /** The sections of `like` that go on, in reading order. */
  sections: readonly Section[];
  /** Those whose subject a later edition has given up, so that they do not go on. */
  endedSince: readonly Section[];
  figures: ReadonlyMap<string, CarriedFigure>;
  /** By the id of a figure: its target, as the new edition names it. */
  targets: ReadonlyMap<string, string>;
  /** The targets to which the new edition owes an answer. */
  due: readonly DueTarget[];
  /** How the new edition names what `like` names: by its id what goes on, with the year before it what stays behind. */
  nameOf(reference: string): string;
}

/** A target to which a new edition owes an answer, and where the question stands. */
export interface DueTarget {
  target: Figure;
  /** How the new edition names it; one that it sets for its own year by the id. */
  reference: string;
  /** The figure that answers it. */
  figure?: string;
  /** The section in which the question stands. */
  section: string;
}
