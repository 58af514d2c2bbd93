/*
 * Copies to the clipboard, each true when the clipboard has it and false where the browser refuses, as it does in frames, without https and
 * where the reader said so. What is copied in several forms is there in all of them at once; the program that pastes takes the one it likes.
 */

export function copyText(text: string): Promise<boolean> {
  return allowed(() => navigator.clipboard.writeText(text));
}

/** Formatted text, and the plain text of it. */
export function copyRich({ html, text }: { html: string; text: string }): Promise<boolean> {
  return copyParts({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
}

/** A PNG. It may still be on its way: the click that asked for it counts only while the copying has begun. */
export function copyPicture(picture: Blob | Promise<Blob>): Promise<boolean> {
  return copyParts({ 'image/png': picture });
}

function copyParts(parts: Record<string, Blob | Promise<Blob>>): Promise<boolean> {
  return allowed(() => navigator.clipboard.write([new ClipboardItem(parts)]));
}

async function allowed(copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy();
    return true;
  } catch {
    return false;
  }
}
