import { ConfigError } from '../../src/contract/errors.js';
import { readEndpoints } from '../../src/github/endpoints.js';

test.each([
  [{}, 'https://api.github.com', 'https://api.github.com/graphql'],
  [
    {
      GITHUB_API_URL: 'https://ghes.acme.test/api/v3/',
      GITHUB_GRAPHQL_URL: 'https://ghes.acme.test/api/graphql',
    },
    'https://ghes.acme.test/api/v3',
    'https://ghes.acme.test/api/graphql',
  ],
  [
    { GITHUB_API_URL: 'http://127.0.0.1:8080', GITHUB_GRAPHQL_URL: 'http://localhost:8080/graphql' },
    'http://127.0.0.1:8080',
    'http://localhost:8080/graphql',
  ],
])('%j', (environment, apiUrl, graphqlUrl) => {
  expect(readEndpoints(environment)).toEqual({ apiUrl, graphqlUrl });
});

test.each([
  ['http://api.github.com', /over https only/],
  ['http://127.0.0.1.evil.test', /over https only/],
  ['file:///etc/passwd', /over https only/],
  ['https://user:secret@ghes.acme.test', /without credentials/],
  ['https://ghes.acme.test?to=me', /without credentials/],
  ['api.github.com', /not an address/],
])('refuses %s', (address, message) => {
  const read = () => readEndpoints({ GITHUB_API_URL: address });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/secret/);
});

test('refuses to send a token without checking certificates', () => {
  expect(() => readEndpoints({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toThrow(/NODE_EXTRA_CA_CERTS/);
});
