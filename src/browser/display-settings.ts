/**
 * Applies the reader's choice of theme and text size at once and keeps it in her browser. The script in the head of
 * the page applies what was kept before anything is painted.
 */
const settings = document.querySelector<HTMLElement>('#display');

if (settings) {
  for (const [name, value] of Object.entries(kept())) {
    const choice = settings.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
    if (choice) choice.checked = true;
  }
  settings.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !settings.contains(relatedTarget)) settings.hidePopover();
  });
  settings.addEventListener('change', () => {
    const [theme, size] = ['theme', 'size'].map(
      (name) => settings.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value,
    );
    const root = document.documentElement;
    if (theme) root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
    root.style.fontSize = size ? `${size}%` : '';
    try {
      localStorage.setItem('display', JSON.stringify({ theme, size }));
    } catch {
      // A browser that keeps nothing still shows the choice until the page is left.
    }
  });
}

function kept(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem('display') ?? '{}');
  } catch {
    return {};
  }
}
