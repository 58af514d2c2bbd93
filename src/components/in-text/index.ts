import Cards from './Cards.astro';
import Chart from './Chart.astro';
import Fig from './Fig.astro';
import Free from './Free.astro';
import Plan from './Plan.astro';
import Progress from './Progress.astro';
import Source from './Source.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** The tags that every MDX file may use without an import. */
export const inText = { Cards, Chart, Fig, Free, Plan, Progress, Source, Table, Term };
