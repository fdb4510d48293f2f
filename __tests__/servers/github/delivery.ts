/** Sends an answer, or spoils it. */
import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.js';
import { error, type RestAnswer } from './rest.js';

/** Does what was asked. */
export type CarryOut = () => RestAnswer | Promise<RestAnswer>;

export async function respond(
  response: ServerResponse,
  fault: Fault | null,
  carryOut: CarryOut,
): Promise<void> {
  if (fault?.kind === 'late') await new Promise((resolve) => void setTimeout(resolve, fault.ms));
  if (fault?.kind === 'meanwhile') fault.run();
  const isSpoilt = fault !== null && 'isCarriedOut' in fault;
  const isBefore = fault !== null && /^(status|graphql-error|html|reset|silence)$/.test(fault.kind);
  const answer =
    isBefore && !(isSpoilt && fault.isCarriedOut) ? error(500, 'not carried out') : await carryOut();
  switch (fault?.kind) {
    case 'status':
      return send(response, {
        ...error(fault.status, fault.message ?? 'Server Error'),
        headers: fault.headers ?? {},
      });
    case 'graphql-error':
      return send(response, {
        status: 200,
        body: { data: null, errors: [{ type: fault.type, message: fault.message }] },
      });
    case 'html':
      response.writeHead(fault.status ?? 200, { 'content-type': 'text/html; charset=utf-8' });
      return void response.end('<!DOCTYPE html><title>Sign in to the network</title>');
    case 'cut-off': {
      const text = JSON.stringify(answer.body);
      response.writeHead(answer.status, { ...HEADERS, 'content-length': Buffer.byteLength(text) });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return;
    }
    case 'reset':
      return void response.destroy();
    case 'silence':
      return;
    default:
      send(response, answer);
  }
}

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'x-github-request-id': 'C0DE:1234:5678',
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '900',
  'x-ratelimit-reset': '1767229200',
};

function send(response: ServerResponse, answer: RestAnswer): void {
  if (answer.body === undefined) {
    response.writeHead(answer.status, {
      'x-github-request-id': HEADERS['x-github-request-id'],
      ...answer.headers,
    });
    response.end();
    return;
  }
  response.writeHead(answer.status, { ...HEADERS, ...answer.headers });
  response.end(JSON.stringify(answer.body));
}
