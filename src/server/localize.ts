/** By the English text. A server serves one client, whose language does not change while it runs. */
let translations: Readonly<Record<string, string>> = {};

/** Takes the texts of the language that the client's user reads; without them everything is in English. */
export function takeTranslations(given: Readonly<Record<string, string>>): void {
  translations = given;
}

/** A text of the interface in the user's language; `{0}` and `{1}` stand for `values`. */
export function localize(text: string, ...values: readonly (string | number)[]): string {
  return (translations[text] ?? text).replace(/\{(\d)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder));
}
