/** A way to get the native engine. */
export type InstallWay = "official" | "wheel";

/** What can be installed on a machine: from where, and how much of it. */
export interface NativeEngineOffer {
  /** Tried in this order. */
  readonly ways: readonly InstallWay[];
  readonly sources: readonly string[];
  /** MB, about. */
  readonly download: number;
  /** MB on the disk, about. */
  readonly size: number;
}

/**
 * What `@tensorflow/tfjs-node` 4.22.0 can be installed from on a platform (`process.platform`, `process.arch`); a sentence
 * where there is nothing. Its own install script has a library of TensorFlow for each of these. On Linux x64 TensorFlow's
 * Python wheel holds the same library, for those whom a firewall keeps from the first; elsewhere that was not tried.
 */
export function nativeEngineOffer(platform: string, arch: string): NativeEngineOffer | string {
  const npm = "npm: @tensorflow/tfjs-node 4.22.0, with TensorFlow's C library from storage.googleapis.com";
  switch (`${platform}-${arch}`) {
    case "linux-x64":
      return { ways: ["official", "wheel"], sources: [npm, "else PyPI: tensorflow-cpu 2.15.1"], download: 210, size: 1100 };
    case "linux-arm64":
    case "darwin-x64":
    case "darwin-arm64":
    case "win32-x64":
      return { ways: ["official"], sources: [npm], download: 150, size: 700 };
    default:
      return `There is no native engine for ${platform} ${arch}: TensorFlow publishes no C library for it. WebAssembly trains there, slower but not differently.`;
  }
}
