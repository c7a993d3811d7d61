import type { HostMessage } from "../protocol/panel-message.ts";
import { ExportMenu } from "./export-menu.tsx";
import { post } from "./host.ts";
import { isRunning, type RunState } from "./run-state.ts";

type NextRun = Extract<HostMessage, { readonly type: "run-next" }>["what"];

/** What can be done with a run: hold or end it while it lives; afterwards go on, run again, keep. */
export function RunButtons({ state }: { readonly state: RunState }) {
  return (
    <div class="buttons">
      {isRunning(state) ? <LiveButtons isPaused={state.isPaused} /> : <EndedButtons state={state} />}
      <ExportMenu isReady={state.report !== null} />
      <Button id="show-runs" message={{ type: "show-runs" }} title="Parity runs of this workspace">
        History…
      </Button>
    </div>
  );
}

function LiveButtons({ isPaused }: { readonly isPaused: boolean }) {
  return (
    <>
      {isPaused ? (
        <Button id="resume" message={{ type: "resume" }}>
          Resume
        </Button>
      ) : (
        <Button id="pause" message={{ type: "pause" }}>
          Pause
        </Button>
      )}
      <Button id="stop" message={{ type: "stop" }}>
        Stop
      </Button>
    </>
  );
}

function EndedButtons({ state: { phase, plan } }: { readonly state: RunState }) {
  const next = (what: NextRun) => ({ type: "run-next", what }) as const;
  const isCutOff = plan !== null && phase.type !== "finished";
  return (
    <>
      {isCutOff && (
        <Button id="continue" message={next("continue")} title="Takes up the finished trials and trains the rest">
          Continue
        </Button>
      )}
      <Button id="run-again" message={next("again")} title="Reads both programs anew and trains everything again">
        Run again
      </Button>
      {plan && (
        <>
          <Button id="other-seed" message={next("otherSeed")} title="Trains everything again with other random numbers">
            Other seed
          </Button>
          <Button id="more-repeats" message={next("moreRepeats")} title="Keeps what is trained and adds two repeats: narrower intervals">
            More repeats
          </Button>
        </>
      )}
    </>
  );
}

interface ButtonProps {
  readonly id: string;
  readonly message: HostMessage;
  readonly title?: string;
  readonly children: string;
}

function Button({ id, message, title, children }: ButtonProps) {
  return (
    <vscode-button id={id} secondary {...(title ? { title } : {})} onClick={() => post(message)}>
      {children}
    </vscode-button>
  );
}
