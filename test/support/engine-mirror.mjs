// A mirror of what *Install Native Engine…* downloads, made of a native engine that is installed: npm's registry, TensorFlow's C
// library and the binding.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/**
 * Serves the native engine in `folder` on a free loopback port. `mode`, which may be set at any time, says what becomes of a
 * request: "serve", "drop" (the connection breaks) or "hang" (no answer comes). `env` points npm and tfjs-node to the mirror.
 */
export async function startEngineMirror(folder) {
  const packages = installedPackages(folder);
  const engine = path.join(folder, "node_modules/@tensorflow/tfjs-node");
  const mirror = { mode: "serve", env: {}, stop: () => {} };
  const server = createServer((request, response) => {
    if (mirror.mode === "drop") return request.socket.destroy();
    if (mirror.mode === "hang") return;
    const url = decodeURIComponent(request.url);
    if (url.startsWith("/storage/tensorflow/libtensorflow/")) return sendTar(response, ["-C", path.join(engine, "deps"), "."]);
    if (url.startsWith("/bindings/")) return sendTar(response, ["-z", "-C", path.join(engine, "lib"), "napi-v8/tfjs_binding.node"]);
    const [, name, version] = /^\/((?:@[^/]+\/)?[^/]+)(?:\/-\/(.+)\.tgz)?$/.exec(url) ?? [];
    const versions = packages.get(name);
    if (!versions) return response.writeHead(404).end("{}");
    if (version === undefined) return response.end(JSON.stringify(packument(name, versions, mirror.url)));
    sendTar(response, ["-z", ...leftOut, "--transform", "s,^\\.,package,", "-C", versions.get(version).place, "."]);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  mirror.url = `http://127.0.0.1:${server.address().port}`;
  mirror.env = {
    npm_config_registry: mirror.url,
    npm_config_fetch_retries: "0",
    npm_config_update_notifier: "false",
    npm_config_tfjs_binding_binary_host_mirror: `${mirror.url}/bindings`,
    TFJS_NODE_CDN_STORAGE: `${mirror.url}/storage/`,
    HTTP_PROXY: "",
    HTTPS_PROXY: "",
    http_proxy: "",
    https_proxy: "",
  };
  mirror.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return mirror;
}

/** What an installation adds to a package. */
const leftOut = ["./node_modules", "./deps", "./build-tmp-napi-v8", "./lib/napi-v8"].map((name) => `--exclude=${name}`);

/** Name → version → what the package says of itself, and where it lies. */
function installedPackages(folder) {
  const lock = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8"));
  const packages = new Map();
  for (const name of Object.keys(lock.packages)) {
    const place = path.join(folder, name);
    if (name === "" || !existsSync(path.join(place, "package.json"))) continue;
    const manifest = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8"));
    const versions = packages.get(manifest.name) ?? new Map();
    packages.set(manifest.name, versions.set(manifest.version, { manifest, place }));
  }
  return packages;
}

const dependencies = ["dependencies", "optionalDependencies", "peerDependencies", "peerDependenciesMeta", "bundleDependencies"];
const toldByRegistries = [...dependencies, "bin", "cpu", "engines", "os", "scripts"];

function packument(name, versions, url) {
  const published = [...versions].map(([version, { manifest }]) => {
    const told = Object.fromEntries(toldByRegistries.map((field) => [field, manifest[field]]));
    const hasInstallScript = ["preinstall", "install", "postinstall"].some((one) => manifest.scripts?.[one] !== undefined);
    return [version, { name, version, ...told, hasInstallScript, dist: { tarball: `${url}/${name}/-/${version}.tgz` } }];
  });
  return { name, "dist-tags": { latest: published.at(-1)[0] }, versions: Object.fromEntries(published) };
}

function sendTar(response, args) {
  const tar = spawn("tar", ["-c", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  tar.stdout.pipe(response);
  response.on("close", () => tar.kill());
}
