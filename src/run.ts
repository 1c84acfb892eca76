/** Runs the bot until it is told to stop. */
import { createApp } from './app.ts';
import type { Handoff } from './core/desk.ts';
import { ConfigError, ContentError } from './core/errors.ts';
import { createLog, type Log } from './server/log.ts';
import { readSettings } from './server/settings.ts';

const SWEEP_MS = 1_000;

/** Resolves when the server listens, or when the start was refused with exit code 1. */
export async function run(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const log = createLog({ level: settings.logLevel });
    const { server, handoff, resend } = await createApp({
      settings,
      root: process.cwd(),
      log,
      now: Date.now,
    });
    const { port } = await server.listen(settings.port, settings.host);
    if (!settings.bot) {
      log.warn('no MicrosoftAppId: Bot Framework channels are answered from this machine only');
    }
    log.info('ready', {
      page: `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${port}/`,
      ms: Math.round(performance.now()),
    });
    const resent = await resend();
    if (resent > 0) log.info('sent again what may not have arrived', { turns: resent });

    const stopSweeping = keepSweeping(handoff, log);
    let stopping = false;
    const stop = (signal: string): void => {
      if (stopping) return;
      stopping = true;
      log.info('stopping', { signal });
      stopSweeping();
      void server.close().then(() => log.info('stopped'));
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    // A bug in one place must not end every conversation; it is logged and the process stays.
    process.on('unhandledRejection', (error) => log.error('unhandled rejection', error));
    process.on('uncaughtException', (error) => log.error('uncaught exception', error));
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Clocks are stored; this only looks at them. One look at a time, the next one a second after it. */
function keepSweeping({ sweep }: Handoff, log: Log): () => void {
  let stopped = false;
  const look = async (): Promise<void> => {
    try {
      await sweep();
    } catch (error) {
      log.error('sweep failed', error);
    }
    if (!stopped) setTimeout(() => void look(), SWEEP_MS).unref();
  };
  void look();
  return () => {
    stopped = true;
  };
}
