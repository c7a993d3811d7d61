/** So many answers are kept; a program uses far fewer names. */
const limit = 20_000;

/** `compute`, which depends on its argument only, with its answers kept. */
export function remember<Result>(compute: (key: string) => Result): (key: string) => Result {
  const answers = new Map<string, Result>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Result;
    const answer = compute(key);
    if (answers.size >= limit) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
