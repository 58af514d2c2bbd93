/**
 * Takes the hour at which it was made out of a ZIP file, such as an Excel file: every file in it is of the first day that ZIP knows,
 * so that what says the same has the same bytes. In place.
 */
export function stillZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('This is no ZIP file without a comment.');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, firstDay, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstDay, true);
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return zip;
}

/** 1980-01-01 00:00. */
const firstDay = 0x00210000;
