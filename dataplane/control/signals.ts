// What an operator or a service manager tells a director by signals: to stop, to read its files again.

/**
 * Listens from the first moment, so that a signal that comes while the director starts is obeyed when it is
 * ready, in place of killing it half made.
 */
export class Signals {
  /** Resolves at SIGTERM or SIGINT. */
  readonly stopped: Promise<void>;

  readonly #stop: () => void;
  readonly #hangUp = (): void => {
    if (this.#onReload === null) this.#isReloadDue = true;
    else this.#reloading = this.#reloading.then(this.#onReload); // One after the other.
  };
  #onReload: (() => Promise<void>) | null = null;
  #isReloadDue = false;
  #reloading = Promise.resolve();

  constructor() {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.stopped = promise;
    this.#stop = resolve;
    process.on("SIGTERM", this.#stop).on("SIGINT", this.#stop).on("SIGHUP", this.#hangUp);
  }

  /** From now on SIGHUP calls `onReload`; also for one that came before. */
  reloadBy(onReload: () => Promise<void>): void {
    this.#onReload = onReload;
    if (this.#isReloadDue) this.#hangUp();
  }

  /** Resolves when no reload is under way. */
  settled(): Promise<void> {
    return this.#reloading;
  }

  close(): void {
    process.off("SIGTERM", this.#stop).off("SIGINT", this.#stop).off("SIGHUP", this.#hangUp);
  }
}
