import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRunClock } from "../../src/runner/run-clock.ts";

describe("a run's clock", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("stands still while it is paused", () => {
    const clock = createRunClock();
    vi.advanceTimersByTime(100);
    clock.pause();
    vi.advanceTimersByTime(5000);
    expect(clock.now()).toBe(100);
    clock.resume();
    vi.advanceTimersByTime(20);
    expect(clock.now()).toBe(120);
  });

  it("reaches a limit by the time that was not paused", () => {
    const clock = createRunClock();
    const reached = vi.fn();
    clock.after(1000, reached);
    vi.advanceTimersByTime(900);
    clock.pause();
    clock.pause();
    vi.advanceTimersByTime(10_000);
    expect(reached).not.toHaveBeenCalled();
    clock.resume();
    vi.advanceTimersByTime(99);
    expect(reached).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(reached).toHaveBeenCalledTimes(1);
  });

  it("never reaches a limit that was called off, or none", () => {
    const clock = createRunClock();
    const reached = vi.fn();
    clock.after(10, reached)();
    clock.after(null, reached);
    clock.pause();
    clock.resume();
    vi.advanceTimersByTime(1000);
    expect(reached).not.toHaveBeenCalled();
  });
});
