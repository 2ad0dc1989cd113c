/** One side of a conversation with a worker; who listens anew takes the place of the former listeners. */
export interface WorkerPort<Request, Answer> {
  send(request: Request): void;
  listen(hear: (answer: Answer) => void, die: (message: string) => void): void;
  end(): void;
}

export function workerPort<Request, Answer>(worker: Worker): WorkerPort<Request, Answer> {
  let hear: (answer: Answer) => void = () => undefined;
  let die: (message: string) => void = () => undefined;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener("error", ({ message }) => die(message));
  worker.addEventListener("messageerror", () => die("an answer could not be read"));
  return {
    send: (request) => worker.postMessage(request, []),
    listen(...listeners) {
      [hear, die] = listeners;
    },
    end: () => worker.terminate(),
  };
}
