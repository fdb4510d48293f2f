import type { CanonicalType } from '../canonical-type.js';

export const SAGEMAKER: readonly CanonicalType[] = [
  {
    type: 'AWS::SageMaker::NotebookInstance',
    provider: 'aws',
    description:
      'A notebook. Unless the code says otherwise it has direct access to the internet, and its users are root ' +
      '(https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html).',
    terraform: { types: ['aws_sagemaker_notebook_instance'] },
    attributes: {
      notebookInstanceName: { type: 'string', description: 'The name.', terraform: 'name' },
      directInternetAccess: {
        type: 'string',
        description: '`Enabled` or `Disabled`: whether it gets to the internet past the VPC.',
        fallback: 'Enabled',
      },
      rootAccess: {
        type: 'string',
        description: '`Enabled` or `Disabled`: whether users are root.',
        fallback: 'Enabled',
      },
      kmsKeyId: { type: 'string', description: 'The KMS key that its volume is encrypted with.' },
      subnetId: { type: 'string', description: 'The subnet that it is in.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::SageMaker::Domain',
    provider: 'aws',
    description: 'A domain of SageMaker Studio.',
    terraform: { types: ['aws_sagemaker_domain'] },
    attributes: {
      domainName: { type: 'string', description: 'The name.' },
      kmsKeyId: { type: 'string', description: 'The KMS key that its file system is encrypted with.' },
      appNetworkAccessType: {
        type: 'string',
        description: '`PublicInternetOnly` or `VpcOnly`.',
        fallback: 'PublicInternetOnly',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::SageMaker::EndpointConfig',
    provider: 'aws',
    description: 'How models are deployed behind an endpoint.',
    terraform: { types: ['aws_sagemaker_endpoint_configuration'] },
    attributes: {
      endpointConfigName: { type: 'string', description: 'The name.', terraform: 'name' },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key that the volumes of its instances are encrypted with.',
        terraform: 'kms_key_arn',
      },
      productionVariants: {
        type: 'list',
        description: 'The models, and what they run on.',
        attributes: {
          instanceType: { type: 'string', description: 'The type of the instances.' },
          serverlessConfig: { type: 'map', description: 'There where it runs on no instances of its own.' },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
