/** What stands where an author has yet to write. A hint may follow inside the brackets: `(채우기: 한 해를 한 문장으로)`. */
export const placeToFill = '(채우기)';

/**
 * The same wherever it stands in a text, with its hint, in which one pair of brackets may stand. One that is not closed
 * goes on to the end of the text.
 */
export const placesToFill = /\(\s*채우기\s*(?::((?:[^()]|\([^()]*\))*)\)?|\)|$)/gu;
