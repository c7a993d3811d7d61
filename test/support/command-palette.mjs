/** Runs a command from VS Code's palette on a page; the quick input must be closed before the next F1 is seen. */
export async function runFromPalette(page, command) {
  const widget = page.locator(".quick-input-widget");
  await widget.waitFor({ state: "hidden" });
  await page.keyboard.press("F1");
  const input = widget.locator("input.input");
  await input.waitFor();
  await input.fill(`>${command}`);
  await widget.locator(".monaco-list-row", { hasText: command }).first().waitFor();
  await page.keyboard.press("Enter");
}
