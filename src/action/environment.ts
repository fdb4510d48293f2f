/** The environment of the step, as the runner sets it. Read here and passed on: nothing below looks at `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
