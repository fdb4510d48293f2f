import { z } from 'zod';

const errorBody = z.object({
  message: z.string(),
  errors: z
    .array(z.union([z.string(), z.object({ message: z.string().optional(), code: z.string().optional() })]))
    .optional(),
});

/** What GitHub says in an error's body; empty when the body is not GitHub's. */
export function errorTextOf(data: unknown): string {
  const body = errorBody.safeParse(data);
  if (!body.success) return '';
  const details = (body.data.errors ?? []).map((detail) =>
    typeof detail === 'string' ? detail : (detail.message ?? detail.code ?? ''),
  );
  return [body.data.message, ...details].filter((text) => text !== '').join('; ');
}
