interface PageContent {
  readonly content: string;
  readonly style: string;
}

/** What can be used on the page only: a report on paper has no need of it. */
const controls = "vscode-button, select, input, label, vscode-progress-bar, #toggle-table, .spoken";

/** The page as it stands, its charts as pictures and without its controls; `style` sets the theme's colours. */
export function pageAsHtml(): PageContent {
  const root = document.getElementById("root");
  if (!root) return { content: "", style: "" };
  // In a document that nobody looks at, pictures are not loaded: this page's policy allows none.
  const paper = document.implementation.createHTMLDocument();
  const copy = paper.importNode(root, true);
  const pictures = [...root.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL("image/png"));
  for (const [index, canvas] of [...copy.querySelectorAll("canvas")].entries()) {
    const picture = paper.createElement("img");
    picture.src = pictures[index] ?? "";
    picture.style.width = canvas.style.width || "100%";
    picture.alt = "";
    canvas.replaceWith(picture);
  }
  for (const control of copy.querySelectorAll(controls)) control.remove();
  // A link to a line works in the editor only; its words stay.
  for (const link of copy.querySelectorAll("button.link")) link.replaceWith(...link.childNodes);
  return { content: copy.innerHTML, style: document.documentElement.getAttribute("style") ?? "" };
}

/** The verdict and the charts, one below the other, as a PNG in base64. */
export function pageAsPicture(): PageContent {
  const charts = [...document.querySelectorAll<HTMLCanvasElement>("#curves canvas")];
  const styles = getComputedStyle(document.body);
  const scale = devicePixelRatio;
  const width = Math.max(480 * scale, ...charts.map((chart) => chart.width)) + 2 * margin * scale;
  const picture = document.createElement("canvas");
  const context = picture.getContext("2d");
  if (!context) return { content: "", style: "" };
  const font = (weight: number, size: number) => `${weight} ${size * scale}px ${styles.fontFamily}`;
  const blocks = [
    ...textBlocks(context, document.getElementById("verdict")?.textContent ?? "", font(600, 15), width - 2 * margin * scale),
    ...[...document.querySelectorAll("#curves .variants li")].map((item) => ({ text: sentenceOf(item), font: font(400, 12) })),
  ];
  const line = 22 * scale;
  const captions = charts.map((chart) => chart.closest("figure")?.querySelector("figcaption")?.textContent ?? "");
  picture.width = width;
  picture.height = 2 * margin * scale + blocks.length * line + charts.reduce((sum, chart) => sum + chart.height + line, 0);
  context.fillStyle = styles.backgroundColor;
  context.fillRect(0, 0, picture.width, picture.height);
  context.fillStyle = styles.color;
  let y = margin * scale;
  const write = (text: string, look: string) => {
    context.font = look;
    context.fillText(text, margin * scale, y + 0.7 * line);
    y += line;
  };
  for (const block of blocks) write(block.text, block.font);
  for (const [index, chart] of charts.entries()) {
    write(captions[index] ?? "", font(400, 12));
    context.drawImage(chart, margin * scale, y);
    y += chart.height;
  }
  return { content: picture.toDataURL("image/png").replace(/^data:image\/png;base64,/, ""), style: "" };
}

const margin = 16;

function sentenceOf(item: Element): string {
  return [...item.querySelectorAll("span")].map((part) => part.textContent ?? "").join("  ");
}

/** A text broken into lines that fit the width. */
function textBlocks(context: CanvasRenderingContext2D, text: string, font: string, width: number) {
  context.font = font;
  const lines: { text: string; readonly font: string }[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last && context.measureText(`${last.text} ${word}`).width <= width) last.text += ` ${word}`;
    else lines.push({ text: word, font });
  }
  return lines;
}
