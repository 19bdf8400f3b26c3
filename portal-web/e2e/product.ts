import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../..');
const JAR = join(ROOT, 'analytics-app/target/openhouse-analytics.jar');
// Of two cores each is needed: the simple compiler and collector leave the browsers theirs.
const JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const READY_MS = 600_000;

/** The running product: the one at OPENHOUSE_BASE_URL, else the built jar with demo data. */
export interface Product {
  baseUrl: string;
  stop: () => Promise<void>;
}

export async function startProduct(): Promise<Product> {
  const given = process.env['OPENHOUSE_BASE_URL'];
  if (given) return { baseUrl: given.replace(/\/$/, ''), stop: () => Promise.resolve() };
  if (!existsSync(JAR)) {
    throw new Error('The browser tests need the built jar (make build) or OPENHOUSE_BASE_URL.');
  }
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'openhouse-e2e-'));
  const output: string[] = [];
  const java = spawn('java', [...JAVA, '-jar', await unpacked(data)], {
    cwd: data,
    env: {
      ...process.env,
      SERVER_PORT: String(port),
      OPENHOUSE_DEMO: 'true',
      OPENHOUSE_CLOCK_FIXED_AT: '2026-11-23T12:00:00Z',
      OPENHOUSE_EMBEDDED_DATA_DIR: join(data, 'database'),
      OPENHOUSE_EMBEDDED_PGVECTOR_DIR: join(ROOT, '.cache/pgvector'),
    },
  });
  java.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  java.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const stop = async () => {
    if (java.exitCode === null && java.kill('SIGTERM')) await once(java, 'exit');
    rmSync(data, { recursive: true, force: true });
  };
  const baseUrl = `http://127.0.0.1:${port}`;
  try {
    await untilReady(baseUrl, java);
  } catch (fault) {
    await stop();
    throw new Error(`The product did not start.\n${output.join('').slice(-8_000)}`, {
      cause: fault,
    });
  }
  return { baseUrl, stop };
}

/** Classes out of a plain directory load in half the time that they take out of the jar. */
async function unpacked(home: string): Promise<string> {
  const to = join(home, 'product');
  const tools = ['-Djarmode=tools', '-jar', JAR, 'extract', '--destination', to];
  await promisify(execFile)('java', [...JAVA, ...tools]);
  return join(to, basename(JAR));
}

async function untilReady(baseUrl: string, java: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (java.exitCode !== null) throw new Error(`It stopped with exit code ${java.exitCode}.`);
    const answer = await fetch(`${baseUrl}/actuator/health/readiness`).catch(() => null);
    if (answer?.ok) return;
    await pause(250);
  }
  throw new Error('It was not ready in time.');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
