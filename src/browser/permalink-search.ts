import { formatLinkState, type LinkListState, parseLinkState } from '../permalinks/link-list-state.ts';
import type { FindPermalinks } from './permalink-finder.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * The list of permalinks that a reader can search: of one edition (`data-edition`) or of all. What she chose stands in the address, so
 * that it can be kept and sent. The list of all permalinks is asked for once she chooses anything; until then, and without
 * scripts, what the page has of its own is there.
 */
class PermalinkSearch extends HTMLElement {
  #fields = new Map<string, Field>();
  #known: Promise<FindPermalinks> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#fields.size > 0) return;
    this.#fields = new Map(
      [...this.querySelectorAll<Field>('search [name]')].map((field) => [field.name, field]),
    );
    for (const field of this.#fields.values()) {
      field.addEventListener('input', () => {
        clearTimeout(this.#waiting);
        this.#waiting = setTimeout(() => void this.#show(), 150);
      });
    }
    this.querySelector('search button')?.addEventListener('click', () => {
      this.#choose(parseLinkState(''));
      void this.#show();
    });
    this.#choose(parseLinkState(location.search));
    if (formatLinkState(this.#state) !== '') void this.#show();
  }

  #choose(state: LinkListState): void {
    for (const [name, field] of this.#fields) {
      field.value = state[name as keyof LinkListState];
      // A choice that the list does not offer is none.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  }

  get #state(): LinkListState {
    const [q = '', edition = '', kind = ''] = ['q', 'edition', 'kind'].map(
      (name) => this.#fields.get(name)?.value ?? '',
    );
    return { q, edition, kind };
  }

  /** Shows the permalinks that are chosen, says how many, and writes the choice into the address. */
  async #show(): Promise<void> {
    const state = this.#state;
    const query = formatLinkState(state);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
    if (query === '') {
      this.#fill([], this.dataset['all'] ?? '', true);
      return;
    }
    this.#known ??= import('./permalink-finder.ts').then(({ loadFinder }) => loadFinder());
    const find = await this.#known.catch(() => undefined);
    if (formatLinkState(this.#state) !== query) return;
    if (!find) {
      this.#known = undefined;
      this.#fill([], '목록을 불러오지 못했습니다. 잠시 뒤에 다시 찾아 보세요.', true);
      return;
    }
    const { said, items } = find(state, this.dataset['edition']);
    this.#fill(items, said, false);
  }

  #fill(found: readonly HTMLElement[], words: string, isWhole: boolean): void {
    const [said, list] = [this.querySelector('.said'), this.querySelector<HTMLElement>('.found')];
    const [whole, nothing] = ['.unsearched', '.nothing'].map((name) => this.querySelector<HTMLElement>(name));
    if (said) said.textContent = words;
    list?.replaceChildren(...found);
    if (list) list.hidden = found.length === 0;
    if (whole) whole.hidden = !isWhole;
    if (nothing) nothing.hidden = isWhole || found.length > 0;
  }
}

customElements.define('permalink-search', PermalinkSearch);
