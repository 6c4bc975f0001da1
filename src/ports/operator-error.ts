// A failure that an operator can mend: one line that names what is wrong and what to do, never a stack trace.
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  /** 1: something asked for failed; 2: wrong usage or settings. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}
