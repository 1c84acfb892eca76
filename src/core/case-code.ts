/** Finds the code of a case in what somebody wrote. */

const CODE = /(?<![a-z])([bcdfghjklmnpqrstvwxz]{5})\s?-\s?([bcdfghjklmnpqrstvwxz]{5})(?![a-z])/i;

export function findCaseCode(text: string): string | undefined {
  const [, first, second] = CODE.exec(text) ?? [];
  return first && second && `${first}-${second}`.toUpperCase();
}
