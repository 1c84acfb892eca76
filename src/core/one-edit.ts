/** Whether two words are one typing error apart: a letter more, less or changed, or two swapped. */

/** Linear in the length of the words (Damerau 1964, optimal string alignment of 1). */
export function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  const [left, right] = [endA - start, endB - start];
  return (left <= 1 && right <= 1) || (left === 2 && right === 2 && swapped);
}
