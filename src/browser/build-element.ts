type Child = Node | string | undefined;

/** Makes an element: its name with a class behind a dot (`p.remark`), its attributes, and what is in it. */
export function build<Name extends keyof HTMLElementTagNameMap>(
  name: Name | `${Name}.${string}`,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const [tag = '', className] = name.split('.');
  const made = document.createElement(tag) as HTMLElementTagNameMap[Name];
  if (className !== undefined) made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something. */
export function buildButton(
  name: string,
  onClick: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const button = build('button', { type: 'button', ...attributes }, name);
  button.addEventListener('click', onClick);
  return button;
}
