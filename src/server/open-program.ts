import type { NotebookDocument, NotebookDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { joinCells, type ProgramText } from "../core/index.ts";

/** A document of the editor that holds a part of a program's text: the whole of a file, a cell of a notebook. */
export interface ProgramPart {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string;
  /** Where it begins in the program's text. */
  readonly start: number;
}

/** A program as it stands in the editor at one moment. */
export interface ProgramSnapshot extends ProgramText {
  readonly parts: readonly ProgramPart[];
}

/** A program that is open in the editor. */
export interface OpenProgram {
  readonly uri: string;
  /** Another one after every change. */
  readonly version: number;
  read(): ProgramSnapshot;
}

export function openFile(document: TextDocument): OpenProgram {
  return {
    uri: document.uri,
    get version() {
      return document.version;
    },
    read: () => wholeFile(document.uri, document.version, document.getText()),
  };
}

/** The program of a file that is its own only document. */
export function wholeFile(uri: string, version: number | null, text: string): ProgramSnapshot {
  return { text, parts: [{ uri, version, text, start: 0 }] };
}

/** A notebook's number of a cell that is markup; code has 2. */
const markupCell = 1;

/** The code cells that the client tells of, numbered as it tells them. */
export function openNotebook(notebook: NotebookDocument, notebooks: NotebookDocuments<TextDocument>): OpenProgram {
  return {
    uri: notebook.uri,
    get version() {
      return notebook.version;
    },
    read() {
      const code = notebook.cells.flatMap((cell, i) => {
        const document = notebooks.getCellTextDocument(cell);
        return cell.kind === markupCell || document?.languageId !== "python" ? [] : [{ number: i + 1, document }];
      });
      const joined = joinCells(code.map(({ number, document }) => ({ number, source: document.getText() })));
      const parts = code.map(({ document }, i) => ({
        uri: document.uri,
        version: document.version,
        text: document.getText(),
        start: joined.cells[i]?.start ?? 0,
      }));
      return { ...joined, parts };
    },
  };
}
