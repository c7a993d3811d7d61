import { availableParallelism } from "node:os";

/** Processes that train beside each other: more of them would each need memory for TensorFlow and for the data. */
const mostProcesses = 2;

/** How many processes a run trains on. */
export function besideEachOther(): number {
  return Math.min(mostProcesses, availableParallelism());
}

/**
 * TensorFlow's threads in each of them. Matrices of the usual sizes are too small to be shared by threads, which wait for each other
 * more than they compute: two processes with a thread each train twice as much as one with two threads.
 */
export function threadsOfEach(): number {
  return Math.max(1, Math.floor(availableParallelism() / besideEachOther()));
}
