import type { CanonicalType } from '../canonical-type.js';

export const TRANSFER: readonly CanonicalType[] = [
  {
    type: 'AWS::Transfer::Server',
    provider: 'aws',
    description:
      'A server for SFTP, FTPS, FTP or AS2. Its endpoint is public unless the code says otherwise ' +
      '(https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html).',
    terraform: { types: ['aws_transfer_server'] },
    attributes: {
      endpointType: {
        type: 'string',
        description: '`PUBLIC`, `VPC` or `VPC_ENDPOINT`.',
        fallback: 'PUBLIC',
      },
      protocols: { type: 'list', description: '`SFTP`, `FTPS`, `FTP`, `AS2`.', fallback: ['SFTP'] },
      securityPolicyName: { type: 'string', description: 'What ciphers it accepts.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
