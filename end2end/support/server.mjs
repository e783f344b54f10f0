// One real server for one test file: its own directory, its own port, a clock that tests move.
import { spawn, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BINARY = process.env.HEARD_BIN;

/** Noon of a Tuesday, so that dates on pages are the same in every run. */
export const START = Date.UTC(2026, 10, 24, 12) / 1000;
export const HOUR = 3600;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export class Server {
  /** Starts a server. `flags` are added to `heard serve`, or give them as a function of its port. */
  static async start(flags = []) {
    const server = new Server();
    server.directory = mkdtempSync(join(tmpdir(), "heard-end2end-"));
    server.token = execFileSync(
      BINARY,
      ["token", "create", "--data-dir", server.directory, "--name", "Browser tests", "--role", "owner"],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    ).trim();
    const port = await freePort();
    server.url = `http://127.0.0.1:${port}`;
    server.now = START;
    const added = typeof flags === "function" ? flags(port) : flags;
    server.child = spawn(
      BINARY,
      ["serve", "--data-dir", server.directory, "--listen", `127.0.0.1:${port}`, "--test-clock", String(START), ...added],
      { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, RUST_LOG: "warn" } },
    );
    // What creates the organisation, as long as there is none.
    server.child.stdout.setEncoding("utf8").on("data", (said) => {
      server.setupKey = /set-up key (\S+)/.exec(said)?.[1] ?? server.setupKey;
    });
    for (let tries = 0; tries < 600; tries += 1) {
      if (await fetch(`${server.url}/readyz`).then((answer) => answer.ok, () => false)) return server;
      if (server.child.exitCode !== null) throw new Error("the server ended");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the server did not start");
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGTERM");
    await ended;
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** Moves the clock to so many seconds after the start, and waits for the counts that this brings. */
  async clock(seconds) {
    this.now = START + seconds;
    const answer = await fetch(`${this.url}/test-clock`, { method: "POST", body: String(this.now) });
    if (!answer.ok) throw new Error(`the clock answered ${answer.status}`);
  }

  /** An API call as the owner; throws where it is refused. */
  async api(method, path, body) {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }
}

export function moment(seconds) {
  return new Date((START + seconds) * 1000).toISOString().replace(".000", "");
}
