import { ConfigError } from '../contract/errors.js';

/** Where GitHub's API is. The token goes to these two and nowhere else. */
export interface Endpoints {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/**
 * The addresses that the runner states: github.com, a data-residency host, or GitHub Enterprise Server.
 * Throws `ConfigError` for an address the token must not go to, and when TLS certificates are not checked.
 */
export function readEndpoints(environment: Readonly<Record<string, string | undefined>>): Endpoints {
  if (environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw refused(
      'NODE_TLS_REJECT_UNAUTHORIZED is 0: anyone on the network could read the token. For a certificate of your own, ' +
        'name it in NODE_EXTRA_CA_CERTS',
    );
  }
  return {
    apiUrl: readAddress(environment, 'GITHUB_API_URL', 'https://api.github.com'),
    graphqlUrl: readAddress(environment, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
  };
}

function readAddress(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  standard: string,
): string {
  const text = environment[name] || standard;
  const shown = JSON.stringify(text.replace(/\/\/[^/]*@/, '//…@'));
  if (!URL.canParse(text)) throw refused(`${name} is ${shown}, which is not an address`);
  const url = new URL(text);
  const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    throw refused(`${name} is ${shown}: the token goes over https only`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw refused(`${name} is ${shown}: an address without credentials, query and fragment is expected`);
  }
  return url.href.replace(/\/+$/, '');
}

function refused(what: string): ConfigError {
  return new ConfigError('environment-refused', `${what}.`);
}
