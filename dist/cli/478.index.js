export const id = 478;
export const ids = [478];
export const modules = {

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   pg: () => (/* binding */ isModuleCall),
/* harmony export */   vo: () => (/* binding */ planTypes)
/* harmony export */ });
function planTypes(types, dialect) {
    return types.flatMap((canonical) => {
        const mapping = mappingOf(canonical, dialect);
        if (mapping === undefined)
            return [];
        const below = dialect === 'cloudformation' ? (canonical.cloudformation?.below ?? '') : '';
        let attributes;
        return [
            {
                canonical,
                mapping,
                get attributes() {
                    return (attributes ??= planAttributes(canonical, canonical.attributes, dialect, below));
                },
            },
        ];
    });
}
function typeOfModule(name) {
    return `${MODULE}${name}`;
}
function isModuleCall(type) {
    return type.startsWith(MODULE);
}
function casesOf({ canonical }, type) {
    return canonical.modules?.sources[type.slice(MODULE.length)] ?? [];
}
const MODULE = 'module.';
function mappingOf(canonical, dialect) {
    const { terraform, modules } = canonical;
    const calls = Object.keys(modules?.sources ?? {}).map(typeOfModule);
    if (dialect === 'module')
        return modules && { types: calls, ...(terraform?.names && { names: terraform.names }) };
    if (dialect === 'terraform')
        return terraform && { ...terraform, types: [...terraform.types, ...calls] };
    return canonical.provider === 'aws' ? { types: [canonical.type], ...canonical.cloudformation } : undefined;
}
function planAttributes(canonical, attributes, dialect, below, isNested = false) {
    const plans = [];
    for (const [name, attribute] of Object.entries(attributes)) {
        const places = dialect === 'module' && !isNested
            ? inputsOf(canonical, name, attribute)
            : placesOf(name, attribute, dialect, below);
        const source = plans.find((plan) => plan.name.join('.') === attribute.of);
        const satellites = [...places, ...(source?.places ?? [])].flatMap(({ satellite }) => satellite ?? []);
        const nested = attribute.attributes === undefined
            ? undefined
            : planAttributes(canonical, attribute.attributes, dialect, '', true);
        plans.push({ name: name.split('.'), attribute, places, satellites, nested });
    }
    return plans;
}
function inputsOf({ modules }, name, attribute) {
    if (attribute.of !== undefined)
        return [];
    const ofProvider = placesOf(name, attribute, 'terraform', '');
    const beside = ofProvider.filter(({ satellite }) => satellite !== undefined);
    if (attribute.module !== undefined)
        return [...beside, ...placesOf(name, attribute, 'module', '')];
    if (modules?.isLikeProvider && name !== 'tags')
        return ofProvider.map((place) => ({ ...place, isNothingIfEmpty: true }));
    return [...beside, placeOf({ unknown: 'the module decides it' }, 'module')];
}
function placesOf(name, attribute, dialect, below) {
    if (attribute.of !== undefined)
        return [];
    if (dialect === 'module' && attribute.module === undefined)
        return placesOf(name, attribute, 'terraform', below);
    const written = attribute[dialect];
    if (written === undefined) {
        const own = dialect === 'cloudformation' ? name : snakeCase(name);
        return [placeOf(below === '' ? own : `${below}.${own}`, dialect)];
    }
    return (isList(written) ? written : [written]).map((place) => placeOf(place, dialect));
}
function placeOf(place, dialect) {
    if (typeof place === 'string')
        return placeOf({ path: place }, dialect);
    const shared = {
        ...splitPath(place.path ?? '', dialect),
        isCaseFolded: dialect === 'cloudformation',
        isNothingIfEmpty: dialect === 'module',
        when: place.when,
    };
    if ('unknown' in place || 'value' in place) {
        const instead = 'unknown' in place
            ? { kind: 'unknown', reason: place.unknown }
            : { kind: 'scalar', value: place.value };
        return { ...shared, values: undefined, choice: undefined, json: undefined, instead };
    }
    const { values, only, except, having, then = '', json } = place;
    const isChosen = [only, except, having].some((part) => part !== undefined);
    const choice = isChosen
        ? { only: only ?? {}, except: except ?? {}, having, then: splitSteps(then) }
        : undefined;
    const inside = json === undefined ? undefined : splitSteps(json);
    return { ...shared, values, choice, json: inside, instead: undefined };
}
function splitPath(path, dialect) {
    const colon = dialect === 'cloudformation' ? path.search(/(?<!:):(?!:)/) : path.indexOf(':');
    return {
        satellite: colon === -1 ? undefined : path.slice(0, colon),
        steps: splitSteps(path.slice(colon + 1)),
    };
}
function splitSteps(path) {
    if (path === '')
        return [];
    return path.split(/(?<!\\)\./).map((step) => step.replaceAll('\\.', '.'));
}
function snakeCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
function isList(place) {
    return Array.isArray(place);
}


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ SERVICES),
/* harmony export */   LT: () => (/* binding */ OTHER_RULES),
/* harmony export */   VO: () => (/* binding */ NAMED_PORTS)
/* harmony export */ });
const NAMED_PORTS = {
    'activemq-5671-tcp': 5671,
    'activemq-8883-tcp': 8883,
    'activemq-61614-tcp': 61_614,
    'activemq-61617-tcp': 61_617,
    'activemq-61619-tcp': 61_619,
    'alertmanager-9093-tcp': 9093,
    'alertmanager-9094-tcp': 9094,
    'all-tcp': [0, 65_535],
    'all-udp': [0, 65_535],
    'cassandra-clients-tcp': 9042,
    'cassandra-jmx-tcp': 7199,
    'cassandra-thrift-clients-tcp': 9160,
    'consul-dns-tcp': 8600,
    'consul-dns-udp': 8600,
    'consul-grpc-tcp': 8502,
    'consul-serf-lan-tcp': 8301,
    'consul-serf-lan-udp': 8301,
    'consul-serf-wan-tcp': 8302,
    'consul-serf-wan-udp': 8302,
    'consul-tcp': 8300,
    'consul-webui-http-tcp': 8500,
    'consul-webui-https-tcp': 8501,
    'dns-tcp': 53,
    'dns-udp': 53,
    'docker-swarm-mngmt-tcp': 2377,
    'docker-swarm-node-tcp': 7946,
    'docker-swarm-node-udp': 7946,
    'docker-swarm-overlay-udp': 4789,
    'elasticsearch-java-tcp': 9300,
    'elasticsearch-rest-tcp': 9200,
    'etcd-client-tcp': 2379,
    'etcd-peer-tcp': 2380,
    'grafana-tcp': 3000,
    'graphite-webui': 80,
    'http-80-tcp': 80,
    'http-8080-tcp': 8080,
    'https-443-tcp': 443,
    'https-8443-tcp': 8443,
    'ipsec-500-udp': 500,
    'ipsec-4500-udp': 4500,
    'kafka-broker-sasl-iam-public-tcp': 9198,
    'kafka-broker-sasl-iam-tcp': 9098,
    'kafka-broker-sasl-scram-tcp': 9096,
    'kafka-broker-tcp': 9092,
    'kafka-broker-tls-public-tcp': 9194,
    'kafka-broker-tls-tcp': 9094,
    'kibana-tcp': 5601,
    'kubernetes-api-tcp': 6443,
    'ldap-tcp': 389,
    'ldaps-tcp': 636,
    'logstash-tcp': 5044,
    'memcached-tcp': 11_211,
    'minio-tcp': 9000,
    'mongodb-27017-tcp': 27_017,
    'mongodb-27018-tcp': 27_018,
    'mongodb-27019-tcp': 27_019,
    'mssql-analytics-tcp': 2383,
    'mssql-broker-tcp': 4022,
    'mssql-tcp': 1433,
    'mssql-udp': 1434,
    'mysql-tcp': 3306,
    'nfs-tcp': 2049,
    'nomad-http-tcp': 4646,
    'nomad-rpc-tcp': 4647,
    'nomad-serf-tcp': 4648,
    'nomad-serf-udp': 4648,
    'ntp-udp': 123,
    'openvpn-https-tcp': 443,
    'openvpn-tcp': 943,
    'openvpn-udp': 1194,
    'oracle-db-tcp': 1521,
    'postgresql-tcp': 5432,
    'prometheus-http-tcp': 9090,
    'prometheus-node-exporter-http-tcp': 9100,
    'prometheus-pushgateway-http-tcp': 9091,
    'puppet-tcp': 8140,
    'puppetdb-tcp': 8081,
    'rabbitmq-4369-tcp': 4369,
    'rabbitmq-5671-tcp': 5671,
    'rabbitmq-5672-tcp': 5672,
    'rabbitmq-15672-tcp': 15_672,
    'rabbitmq-25672-tcp': 25_672,
    'rdp-tcp': 3389,
    'rdp-udp': 3389,
    'redis-tcp': 6379,
    'redshift-tcp': 5439,
    'saltstack-tcp': [4505, 4506],
    'smtp-submission-587-tcp': 587,
    'smtp-submission-2587-tcp': 2587,
    'smtp-tcp': 25,
    'smtps-465-tcp': 465,
    'solr-tcp': [8983, 8987],
    'splunk-hec-tcp': 8088,
    'splunk-indexer-tcp': 9997,
    'splunk-splunkd-tcp': 8089,
    'splunk-web-tcp': 8000,
    'squid-proxy-tcp': 3128,
    'ssh-tcp': 22,
    'vault-tcp': 8200,
    'web-jmx-tcp': 1099,
    'winrm-http-tcp': 5985,
    'winrm-https-tcp': 5986,
    'zabbix-agent': 10_050,
    'zabbix-server': 10_051,
    'zookeeper-2181-tcp': 2181,
    'zookeeper-2182-tls-tcp': 2182,
    'zookeeper-2888-tcp': 2888,
    'zookeeper-3888-tcp': 3888,
};
const OTHER_RULES = {
    'all-all': '-1',
    'all-icmp': 'icmp',
    'all-ipv6-icmp': 'icmpv6',
};
const SERVICES = {
    elasticsearch: ['elasticsearch-rest-tcp', 'elasticsearch-java-tcp'],
    'http-80': ['http-80-tcp'],
    'http-8080': ['http-8080-tcp'],
    'https-443': ['https-443-tcp'],
    'https-8443': ['https-8443-tcp'],
    kibana: ['kibana-tcp'],
    'kubernetes-api': ['kubernetes-api-tcp'],
    ldap: ['ldap-tcp'],
    ldaps: ['ldaps-tcp'],
    memcached: ['memcached-tcp'],
    mongodb: ['mongodb-27017-tcp', 'mongodb-27018-tcp', 'mongodb-27019-tcp'],
    mssql: ['mssql-tcp', 'mssql-udp', 'mssql-analytics-tcp', 'mssql-broker-tcp'],
    mysql: ['mysql-tcp'],
    nfs: ['nfs-tcp'],
    'oracle-db': ['oracle-db-tcp'],
    postgresql: ['postgresql-tcp'],
    rdp: ['rdp-tcp', 'rdp-udp'],
    redis: ['redis-tcp'],
    redshift: ['redshift-tcp'],
    smtp: ['smtp-tcp'],
    squid: ['squid-proxy-tcp'],
    ssh: ['ssh-tcp'],
    vault: ['vault-tcp'],
    web: ['http-80-tcp', 'http-8080-tcp', 'https-443-tcp', 'web-jmx-tcp'],
    winrm: ['winrm-http-tcp', 'winrm-https-tcp'],
};


/***/ }),

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ CANONICAL_TYPES)
});

;// CONCATENATED MODULE: ./build/engine/model/types/aws/athena.js
const ENCRYPTION = 'ResultConfiguration.EncryptionConfiguration.EncryptionOption';
const ATHENA = [
    {
        type: 'AWS::Athena::WorkGroup',
        provider: 'aws',
        description: 'A group of queries. In Terraform its settings override those of clients unless the code says otherwise ' +
            '(https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_workgroup).',
        terraform: { types: ['aws_athena_workgroup'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            hasConfiguration: {
                type: 'boolean',
                description: 'Whether the code configures it at all.',
                terraform: 'configuration',
                cloudformation: ['WorkGroupConfiguration', 'WorkGroupConfigurationUpdates'],
                derive: 'exists',
                fallback: false,
            },
            'workGroupConfiguration.enforceWorkGroupConfiguration': {
                type: 'boolean',
                description: 'Whether clients cannot override its settings, encryption and the place of results among them.',
                terraform: 'configuration.enforce_workgroup_configuration',
            },
            'workGroupConfiguration.encryptionOption': {
                type: 'string',
                description: 'How results are encrypted: `SSE_S3`, `SSE_KMS` or `CSE_KMS`.',
                terraform: 'configuration.result_configuration.encryption_configuration.encryption_option',
                cloudformation: [
                    `WorkGroupConfiguration.${ENCRYPTION}`,
                    `WorkGroupConfigurationUpdates.${ENCRYPTION}`,
                ],
            },
            'workGroupConfiguration.managedQueryResults': {
                type: 'boolean',
                description: 'Whether Athena keeps the results itself, always encrypted.',
                terraform: 'configuration.managed_query_results_configuration.enabled',
                cloudformation: 'WorkGroupConfiguration.ManagedQueryResultsConfiguration.Enabled',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/batch.js
const BATCH = [
    {
        type: 'AWS::Batch::JobDefinition',
        provider: 'aws',
        description: 'A job of AWS Batch. In Terraform what its container is, is a text in JSON.',
        terraform: { types: ['aws_batch_job_definition'] },
        attributes: {
            jobDefinitionName: { type: 'string', description: 'The name.', terraform: 'name' },
            containers: {
                type: 'list',
                description: 'All containers of the job: of one node, of several, of a task of ECS, of a pod of EKS.',
                terraform: [
                    { path: 'container_properties', json: '' },
                    { path: 'node_properties', json: 'nodeRangeProperties.*.container' },
                    { path: 'ecs_properties', json: 'taskProperties.*.containers' },
                    'eks_properties.pod_properties.containers',
                ],
                cloudformation: [
                    'ContainerProperties',
                    'NodeProperties.NodeRangeProperties.*.Container',
                    'EcsProperties.TaskProperties.*.Containers',
                    'EksProperties.PodProperties.Containers',
                ],
                attributes: {
                    image: { type: 'string', description: 'The image.' },
                    privileged: {
                        type: 'boolean',
                        description: 'Whether it has the rights of the host.',
                        terraform: ['privileged', 'security_context.privileged'],
                        cloudformation: ['Privileged', 'SecurityContext.Privileged'],
                        fallback: false,
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/module-inputs.js
const BY_VERSION = { unknown: 'the version of the module decides' };
const BY_MODULE = { unknown: 'the module decides it' };
function ifOn(input) {
    return { input, is: true, default: false };
}
function unlessOff(input) {
    return { input, is: true, default: true };
}
function unlessOn(input) {
    return { input, is: false, default: false };
}
function ifOff(input) {
    return { input, is: false, default: true };
}
function addsStatements(when) {
    return { unknown: 'the module adds statements', when };
}

;// CONCATENATED MODULE: ./build/engine/model/types/aws/cloudfront.js

const BEHAVIOR = {
    pathPattern: { type: 'string', description: 'The paths that it is for; null for the default.' },
    viewerProtocolPolicy: {
        type: 'string',
        description: '`allow-all`, `https-only` or `redirect-to-https`.',
    },
    targetOriginId: { type: 'string', description: 'The origin.' },
    realtimeLogConfigArn: { type: 'string', description: 'The configuration of real-time logs.' },
};
const CLOUDFRONT = [
    {
        type: 'AWS::CloudFront::Distribution',
        provider: 'aws',
        description: 'A distribution of CloudFront. Unless the code says otherwise it has the certificate of *.cloudfront.net, whose security ' +
            'policy is TLSv1 whatever is written ' +
            '(https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html).',
        terraform: {
            types: ['aws_cloudfront_distribution'],
            satellites: {
                aws_cloudwatch_log_delivery_source: { by: 'resource_arn', only: { log_type: 'ACCESS_LOGS' } },
            },
        },
        modules: {
            sources: {
                'terraform-aws-modules/cloudfront/aws': [unlessOff('create'), unlessOff('create_distribution')],
            },
            isLikeProvider: true,
        },
        cloudformation: {
            below: 'DistributionConfig',
            satellites: { 'AWS::Logs::DeliverySource': { by: 'ResourceArn', only: { LogType: 'ACCESS_LOGS' } } },
        },
        attributes: {
            enabled: {
                type: 'boolean',
                description: 'Whether it answers requests.',
                module: ['enabled', { value: true }],
            },
            behaviors: {
                type: 'list',
                description: 'The default cache behaviour and those for some paths.',
                terraform: ['default_cache_behavior', 'ordered_cache_behavior', 'cache_behavior'],
                cloudformation: ['DistributionConfig.DefaultCacheBehavior', 'DistributionConfig.CacheBehaviors'],
                attributes: BEHAVIOR,
            },
            'viewerCertificate.cloudFrontDefaultCertificate': {
                type: 'boolean',
                description: 'Whether it has the certificate of *.cloudfront.net.',
                terraform: 'viewer_certificate.cloudfront_default_certificate',
                module: [
                    'viewer_certificate.cloudfront_default_certificate',
                    { value: false, path: 'viewer_certificate' },
                    { value: true },
                ],
            },
            'viewerCertificate.acmCertificateArn': { type: 'string', description: 'A certificate of ACM.' },
            'viewerCertificate.iamCertificateId': { type: 'string', description: 'A certificate of IAM.' },
            'viewerCertificate.minimumProtocolVersion': {
                type: 'string',
                description: 'The security policy: `TLSv1`, `TLSv1.1_2016`, `TLSv1.2_2021`, `TLSv1.3_2025` …; null leaves it to CloudFront: `TLSv1`.',
                module: ['viewer_certificate.minimum_protocol_version', BY_VERSION],
            },
            'viewerCertificate.sslSupportMethod': {
                type: 'string',
                description: '`sni-only`, `vip` or `static-ip`.',
            },
            logging: {
                type: 'map',
                description: 'Standard logs to a bucket; null where there are none.',
                terraform: 'logging_config',
                attributes: {
                    bucket: { type: 'string', description: 'The domain name of the bucket.' },
                    prefix: { type: 'string', description: 'What the names of the logs start with.' },
                    includeCookies: { type: 'boolean', description: 'Whether cookies are logged.', fallback: false },
                },
            },
            hasLogDelivery: {
                type: 'boolean',
                description: 'Whether a delivery source of CloudWatch takes its access logs (standard logging, version 2).',
                terraform: 'aws_cloudwatch_log_delivery_source:',
                cloudformation: 'AWS::Logs::DeliverySource:',
                derive: 'exists',
                fallback: false,
            },
            webAclId: {
                type: 'string',
                description: 'The web ACL of WAF.',
                cloudformation: 'DistributionConfig.WebACLId',
            },
            defaultRootObject: { type: 'string', description: 'What is shown at `/`.' },
            'geoRestriction.restrictionType': {
                type: 'string',
                description: '`none`, `whitelist` or `blacklist`.',
                terraform: 'restrictions.geo_restriction.restriction_type',
                module: ['geo_restriction.restriction_type', 'restrictions.geo_restriction.restriction_type'],
                cloudformation: 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType',
                fallback: 'none',
            },
            origins: {
                type: 'list',
                description: 'Where the contents come from.',
                terraform: 'origin',
                module: 'origin.*',
                attributes: {
                    id: { type: 'string', description: 'The id.', terraform: 'origin_id' },
                    domainName: { type: 'string', description: 'The host.' },
                    originAccessControlId: {
                        type: 'string',
                        description: 'The origin access control.',
                        module: ['origin_access_control_id', 'origin_access_control', 'origin_access_control_key'],
                    },
                    's3OriginConfig.originAccessIdentity': {
                        type: 'string',
                        description: 'The origin access identity of a bucket.',
                        module: [
                            's3_origin_config.origin_access_identity',
                            's3_origin_config.cloudfront_access_identity_path',
                        ],
                    },
                    vpcOriginConfig: { type: 'map', description: 'There where the origin is inside of a VPC.' },
                    customOriginConfig: {
                        type: 'map',
                        description: 'How an origin is reached that is no bucket; null of a bucket.',
                        attributes: {
                            originProtocolPolicy: {
                                type: 'string',
                                description: '`http-only`, `match-viewer` or `https-only`.',
                            },
                            originSslProtocols: {
                                type: 'list',
                                description: '`SSLv3`, `TLSv1`, `TLSv1.1`, `TLSv1.2`.',
                                cloudformation: 'OriginSSLProtocols',
                            },
                        },
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'Tags' },
        },
    },
    {
        type: 'AWS::Logs::DeliverySource',
        provider: 'aws',
        description: 'Logs of another resource, a distribution of CloudFront, say, that deliveries take to where they are kept.',
        terraform: {
            types: ['aws_cloudwatch_log_delivery_source'],
            names: ['name'],
            satellites: { aws_cloudwatch_log_delivery: 'delivery_source_name' },
        },
        cloudformation: { satellites: { 'AWS::Logs::Delivery': 'DeliverySourceName' }, names: ['Name'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            logType: { type: 'string', description: '`ACCESS_LOGS`, `APPLICATION_LOGS` …' },
            resourceArn: { type: 'string', description: 'What the logs are of.' },
            isDelivered: {
                type: 'boolean',
                description: 'Whether a delivery takes them anywhere.',
                terraform: 'aws_cloudwatch_log_delivery:',
                cloudformation: 'AWS::Logs::Delivery:',
                derive: 'exists',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/codebuild.js
const ARTIFACTS = {
    type: { type: 'string', description: '`S3`, `CODEPIPELINE` or `NO_ARTIFACTS`.' },
    encryptionDisabled: {
        type: 'boolean',
        description: 'Whether what the build puts out is not encrypted.',
        fallback: false,
    },
};
const CODEBUILD = [
    {
        type: 'AWS::CodeBuild::Project',
        provider: 'aws',
        description: 'A project of CodeBuild. Artifacts are encrypted unless the code says otherwise, with the key that AWS manages for S3 unless ' +
            'it names one (https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html).',
        terraform: { types: ['aws_codebuild_project'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            encryptionKey: { type: 'string', description: 'The KMS key of its artifacts.' },
            artifacts: {
                type: 'list',
                description: 'What it puts out, the secondary artifacts, too.',
                terraform: ['artifacts', 'secondary_artifacts'],
                cloudformation: ['Artifacts', 'SecondaryArtifacts'],
                attributes: ARTIFACTS,
            },
            'environment.privilegedMode': {
                type: 'boolean',
                description: 'Whether builds run privileged, as building images with Docker needs it.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/cognito.js
const YAML_SWITCH = { true: 'ON', false: 'OFF' };
const COGNITO = [
    {
        type: 'AWS::Cognito::UserPool',
        provider: 'aws',
        description: 'A directory of users. Without a second factor unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html).',
        terraform: { types: ['aws_cognito_user_pool'] },
        attributes: {
            userPoolName: { type: 'string', description: 'The name.', terraform: 'name' },
            mfaConfiguration: {
                type: 'string',
                description: '`OFF`, `OPTIONAL` (each user decides) or `ON` (everyone needs a second factor).',
                cloudformation: { path: 'MfaConfiguration', values: YAML_SWITCH },
                fallback: 'OFF',
            },
            hasFactor: {
                type: 'boolean',
                description: 'Whether a second factor is set up: messages, authenticator apps or mails.',
                terraform: ['software_token_mfa_configuration', 'sms_configuration', 'email_mfa_configuration'],
                cloudformation: ['EnabledMfas', 'SmsConfiguration'],
                derive: 'exists',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'UserPoolTags' },
        },
    },
    {
        type: 'AWS::Cognito::IdentityPool',
        provider: 'aws',
        description: 'What gives users credentials of AWS.',
        terraform: { types: ['aws_cognito_identity_pool'] },
        attributes: {
            identityPoolName: { type: 'string', description: 'The name.' },
            allowUnauthenticatedIdentities: {
                type: 'boolean',
                description: 'Whether guests get credentials, too.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'IdentityPoolTags' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/iam-statement.js
const NO_BOUNDARY = {
    type: 'boolean',
    description: 'Whether it is a permissions boundary: only a policy of its own can be one.',
    terraform: [],
    module: [],
    cloudformation: [],
    fallback: false,
};
const STATEMENT = {
    sid: { type: 'string', description: 'The name of the statement.' },
    effect: { type: 'string', description: '`Allow` or `Deny`.' },
    actions: { type: 'list', description: 'What the statement is about, as written: `s3:GetObject`, `*`.' },
    notActions: { type: 'list', description: 'What it is not about.' },
    resources: { type: 'list', description: 'ARNs, or `*`.' },
    notResources: { type: 'list', description: 'ARNs that it does not apply to.' },
    principals: {
        type: 'list',
        description: 'Who it applies to.',
        attributes: {
            type: {
                type: 'string',
                description: '`AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everyone.',
            },
            identifiers: { type: 'list', description: 'ARNs, account ids, service names, or `*`.' },
        },
    },
    notPrincipals: {
        type: 'list',
        description: 'Who it does not apply to.',
        attributes: {
            type: { type: 'string', description: 'As in `principals`.' },
            identifiers: { type: 'list', description: 'As in `principals`.' },
        },
    },
    conditions: {
        type: 'list',
        description: 'When it applies.',
        attributes: {
            test: { type: 'string', description: 'The operator: `StringEquals`, `Bool`.' },
            variable: { type: 'string', description: 'The condition key: `aws:SourceArn`.' },
            values: { type: 'list', description: 'What it is compared with.' },
        },
    },
};
function statements(description, terraform, cloudformation = ['PolicyDocument']) {
    return {
        type: 'list',
        description,
        terraform,
        cloudformation,
        derive: 'statements',
        attributes: STATEMENT,
    };
}

;// CONCATENATED MODULE: ./build/engine/model/types/aws/api-gateway.js

const METHOD_SETTINGS = {
    httpMethod: {
        type: 'string',
        description: 'The method, or `*`.',
        terraform: [],
    },
    resourcePath: {
        type: 'string',
        description: 'The path; in Terraform with the method behind it: `*/*`.',
        terraform: 'method_path',
    },
    cachingEnabled: {
        type: 'boolean',
        description: 'Whether responses are cached; null where nothing is written.',
        terraform: 'settings.caching_enabled',
    },
    cacheDataEncrypted: {
        type: 'boolean',
        description: 'Whether the cache is encrypted; null, which means no, where nothing is written.',
        terraform: 'settings.cache_data_encrypted',
    },
    dataTraceEnabled: {
        type: 'boolean',
        description: 'Whether requests and responses are logged whole.',
        terraform: 'settings.data_trace_enabled',
        fallback: false,
    },
    loggingLevel: {
        type: 'string',
        description: '`OFF`, `ERROR` or `INFO`.',
        terraform: 'settings.logging_level',
        fallback: 'OFF',
    },
};
const API_GATEWAY = [
    {
        type: 'AWS::ApiGateway::RestApi',
        provider: 'aws',
        description: 'A REST API. Its endpoint is edge-optimised, and public, unless the code says otherwise (https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html).',
        terraform: {
            types: ['aws_api_gateway_rest_api'],
            satellites: { aws_api_gateway_rest_api_policy: 'rest_api_id' },
        },
        cloudformation: { types: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'endpointConfiguration.types': {
                type: 'list',
                description: '`EDGE`, `REGIONAL` or `PRIVATE`.',
                cloudformation: ['EndpointConfiguration.Types', 'EndpointConfiguration.Type'],
                fallback: ['EDGE'],
            },
            disableExecuteApiEndpoint: {
                type: 'boolean',
                description: 'Whether the address that AWS gave it is off.',
                fallback: false,
            },
            statements: statements('The statements of its resource policy.', ['aws_api_gateway_rest_api_policy:policy', 'policy'], ['Policy']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGateway::Stage',
        provider: 'aws',
        description: 'A stage of a REST API. SAM makes one for each `AWS::Serverless::Api`. Access is not logged and nothing is traced unless the code says otherwise (https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html).',
        terraform: {
            types: ['aws_api_gateway_stage'],
            names: ['stage_name'],
            satellites: {
                aws_api_gateway_method_settings: 'stage_name',
                aws_wafv2_web_acl_association: 'resource_arn',
                aws_wafregional_web_acl_association: 'resource_arn',
            },
            named: { rest_api_id: ['aws_api_gateway_rest_api'] },
        },
        cloudformation: {
            named: { RestApiId: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] },
            satellites: {
                'AWS::WAFv2::WebACLAssociation': 'ResourceArn',
                'AWS::WAFRegional::WebACLAssociation': 'ResourceArn',
            },
        },
        attributes: {
            stageName: { type: 'string', description: 'The name.' },
            accessLogSetting: {
                type: 'map',
                description: 'The log of who called what; null where there is none.',
                terraform: 'access_log_settings',
                attributes: {
                    destinationArn: { type: 'string', description: 'Where it goes.' },
                    format: { type: 'string', description: 'What a line holds.' },
                },
            },
            tracingEnabled: {
                type: 'boolean',
                description: 'Whether X-Ray traces requests.',
                terraform: 'xray_tracing_enabled',
                fallback: false,
            },
            endpointTypes: {
                type: 'list',
                description: 'Those of its API: `EDGE`, `REGIONAL` or `PRIVATE`.',
                terraform: 'aws_api_gateway_rest_api:endpoint_configuration.types',
                cloudformation: [
                    'AWS::ApiGateway::RestApi:EndpointConfiguration.Types',
                    'AWS::Serverless::Api:EndpointConfiguration.Types',
                    'AWS::Serverless::Api:EndpointConfiguration.Type',
                ],
                fallback: ['EDGE'],
            },
            cacheClusterEnabled: { type: 'boolean', description: 'Whether it has a cache.', fallback: false },
            clientCertificateId: {
                type: 'string',
                description: 'The certificate that it shows to what stands behind it.',
            },
            hasWebAcl: {
                type: 'boolean',
                description: 'Whether a web ACL of AWS WAF protects it.',
                terraform: ['aws_wafv2_web_acl_association:', 'aws_wafregional_web_acl_association:'],
                cloudformation: ['AWS::WAFv2::WebACLAssociation:', 'AWS::WAFRegional::WebACLAssociation:'],
                derive: 'exists',
                fallback: false,
            },
            methodSettings: {
                type: 'list',
                description: 'Settings of its methods.',
                terraform: 'aws_api_gateway_method_settings:',
                attributes: METHOD_SETTINGS,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGateway::Deployment',
        provider: 'aws',
        description: 'A snapshot of an API, and the stage that CloudFormation can make with it.',
        terraform: { types: ['aws_api_gateway_deployment'] },
        attributes: {
            stageName: { type: 'string', description: 'The stage that it makes.' },
            'stageDescription.cacheClusterEnabled': {
                type: 'boolean',
                description: 'Whether it has a cache.',
                terraform: [],
                fallback: false,
            },
            'stageDescription.cachingEnabled': {
                type: 'boolean',
                description: 'Whether responses are cached; null where nothing is written.',
                terraform: [],
            },
            'stageDescription.cacheDataEncrypted': {
                type: 'boolean',
                description: 'Whether the cache is encrypted; null, which means no, where nothing is written.',
                terraform: [],
            },
            'stageDescription.methodSettings': {
                type: 'list',
                description: 'Settings of its methods.',
                terraform: [],
                attributes: METHOD_SETTINGS,
            },
        },
    },
    {
        type: 'AWS::ApiGateway::Method',
        provider: 'aws',
        description: 'A method of a REST API. SAM makes one of each event of the type `Api`.',
        terraform: {
            types: ['aws_api_gateway_method'],
            named: { rest_api_id: ['aws_api_gateway_rest_api'] },
        },
        cloudformation: { named: { RestApiId: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] } },
        attributes: {
            httpMethod: { type: 'string', description: 'The method, or `ANY`.' },
            authorizationType: {
                type: 'string',
                description: '`NONE`, `AWS_IAM`, `CUSTOM` or `COGNITO_USER_POOLS`.',
                terraform: 'authorization',
                fallback: 'NONE',
            },
            apiKeyRequired: { type: 'boolean', description: 'Whether a key must be sent.', fallback: false },
            endpointTypes: {
                type: 'list',
                description: 'Those of its API: `EDGE`, `REGIONAL` or `PRIVATE`.',
                terraform: 'aws_api_gateway_rest_api:endpoint_configuration.types',
                cloudformation: [
                    'AWS::ApiGateway::RestApi:EndpointConfiguration.Types',
                    'AWS::Serverless::Api:EndpointConfiguration.Types',
                    'AWS::Serverless::Api:EndpointConfiguration.Type',
                ],
                fallback: ['EDGE'],
            },
            restApiId: { type: 'string', description: 'The API.' },
        },
    },
    {
        type: 'AWS::ApiGateway::DomainName',
        provider: 'aws',
        description: 'A domain of your own for REST APIs.',
        terraform: { types: ['aws_api_gateway_domain_name'] },
        attributes: {
            domainName: { type: 'string', description: 'The name.' },
            securityPolicy: {
                type: 'string',
                description: 'The least version of TLS and its ciphers: `TLS_1_0`, `TLS_1_2`, or one that starts with `SecurityPolicy_`.',
            },
            'endpointConfiguration.types': {
                type: 'list',
                description: '`EDGE`, `REGIONAL` or `PRIVATE`.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/api-gateway-v2.js
const API_GATEWAY_V2 = [
    {
        type: 'AWS::ApiGatewayV2::Api',
        provider: 'aws',
        description: 'An HTTP or WebSocket API.',
        terraform: { types: ['aws_apigatewayv2_api'] },
        cloudformation: { types: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            protocolType: { type: 'string', description: '`HTTP` or `WEBSOCKET`.' },
            disableExecuteApiEndpoint: {
                type: 'boolean',
                description: 'Whether the address that AWS gave it is off.',
                fallback: false,
            },
            'corsConfiguration.allowOrigins': {
                type: 'list',
                description: 'The origins that browsers may call it from.',
                terraform: 'cors_configuration.allow_origins',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGatewayV2::Stage',
        provider: 'aws',
        description: 'A stage of an HTTP or WebSocket API. SAM makes one for each `AWS::Serverless::HttpApi`. Access is not logged unless the code says otherwise.',
        terraform: { types: ['aws_apigatewayv2_stage'], named: { api_id: ['aws_apigatewayv2_api'] } },
        cloudformation: { named: { ApiId: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] } },
        attributes: {
            stageName: { type: 'string', description: 'The name.', terraform: 'name' },
            protocolType: {
                type: 'string',
                description: 'That of its API: `HTTP` or `WEBSOCKET`.',
                terraform: 'aws_apigatewayv2_api:protocol_type',
                cloudformation: 'AWS::ApiGatewayV2::Api:ProtocolType',
            },
            clientCertificateId: {
                type: 'string',
                description: 'The certificate that a WebSocket API shows to what stands behind it.',
            },
            accessLogSettings: {
                type: 'map',
                description: 'The log of who called what; null where there is none.',
                attributes: {
                    destinationArn: { type: 'string', description: 'Where it goes.' },
                    format: { type: 'string', description: 'What a line holds.' },
                },
            },
            'defaultRouteSettings.dataTraceEnabled': {
                type: 'boolean',
                description: 'Whether requests and responses are logged whole.',
                terraform: 'default_route_settings.data_trace_enabled',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGatewayV2::Route',
        provider: 'aws',
        description: 'A route of an HTTP or WebSocket API. It is open unless the code says otherwise. SAM makes one of each event of the type `HttpApi`.',
        terraform: { types: ['aws_apigatewayv2_route'], named: { api_id: ['aws_apigatewayv2_api'] } },
        cloudformation: { named: { ApiId: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] } },
        attributes: {
            routeKey: {
                type: 'string',
                description: 'Method and path, `GET /pets`; `$default`, `$connect`, `$disconnect`.',
            },
            protocolType: {
                type: 'string',
                description: 'That of its API: `HTTP` or `WEBSOCKET`.',
                terraform: 'aws_apigatewayv2_api:protocol_type',
                cloudformation: 'AWS::ApiGatewayV2::Api:ProtocolType',
            },
            authorizationType: {
                type: 'string',
                description: '`NONE`, `JWT`, `AWS_IAM` or `CUSTOM`.',
                fallback: 'NONE',
            },
            apiKeyRequired: { type: 'boolean', description: 'Whether a key must be sent.', fallback: false },
            apiId: { type: 'string', description: 'The API.' },
        },
    },
    {
        type: 'AWS::ApiGatewayV2::DomainName',
        provider: 'aws',
        description: 'A domain of your own for HTTP and WebSocket APIs.',
        terraform: { types: ['aws_apigatewayv2_domain_name'] },
        attributes: {
            domainName: { type: 'string', description: 'The name.' },
            domainNameConfigurations: {
                type: 'list',
                description: 'Its certificates and versions of TLS.',
                terraform: 'domain_name_configuration',
                attributes: {
                    securityPolicy: { type: 'string', description: 'The least version of TLS: `TLS_1_2`.' },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/audit.js

const AUDIT = [
    {
        type: 'AWS::CloudTrail::Trail',
        provider: 'aws',
        description: 'A trail of what happens in the account. Validation, further regions and KMS are off unless the code says so (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html).',
        terraform: { types: ['aws_cloudtrail'] },
        attributes: {
            trailName: { type: 'string', description: 'The name.', terraform: 'name' },
            isLogging: {
                type: 'boolean',
                description: 'Whether it records.',
                terraform: 'enable_logging',
                fallback: true,
            },
            isMultiRegionTrail: {
                type: 'boolean',
                description: 'Whether it records all regions.',
                fallback: false,
            },
            enableLogFileValidation: {
                type: 'boolean',
                description: 'Whether digest files show if a log was changed.',
                fallback: false,
            },
            includeGlobalServiceEvents: {
                type: 'boolean',
                description: 'Whether it records IAM and other global services.',
                fallback: true,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key that logs are encrypted with; without one, SSE-S3.',
            },
            cloudWatchLogsLogGroupArn: {
                type: 'string',
                description: 'The log group that events are sent to.',
                terraform: 'cloud_watch_logs_group_arn',
            },
            snsTopicName: { type: 'string', description: 'The topic that is told of new log files.' },
            s3BucketName: { type: 'string', description: 'Where logs go.', terraform: 's3_bucket_name' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Logs::LogGroup',
        provider: 'aws',
        description: 'A log group. It keeps events for ever, encrypted with a key of AWS, unless the code says otherwise (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html).',
        terraform: { types: ['aws_cloudwatch_log_group'] },
        modules: {
            sources: { 'terraform-aws-modules/cloudwatch/aws//modules/log-group': [unlessOff('create')] },
            isLikeProvider: true,
        },
        attributes: {
            logGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsKeyId: { type: 'string', description: 'The KMS key that events are encrypted with.' },
            retentionInDays: {
                type: 'number',
                description: 'How long events are kept; 0 for ever.',
                unit: 'days',
                fallback: 0,
            },
            logGroupClass: { type: 'string', description: '`STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY`.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Config::ConfigurationAggregator',
        provider: 'aws',
        description: 'Brings together what AWS Config records in accounts and regions.',
        terraform: { types: ['aws_config_configuration_aggregator'] },
        attributes: {
            name: {
                type: 'string',
                description: 'The name.',
                cloudformation: 'ConfigurationAggregatorName',
            },
            sources: {
                type: 'list',
                description: 'Where it takes data from: accounts, or an organisation.',
                terraform: ['account_aggregation_source', 'organization_aggregation_source'],
                cloudformation: ['AccountAggregationSources', 'OrganizationAggregationSource'],
                attributes: {
                    allAwsRegions: {
                        type: 'boolean',
                        description: 'Whether it takes all regions.',
                        terraform: 'all_regions',
                        fallback: false,
                    },
                    awsRegions: { type: 'list', description: 'The regions that it takes.', terraform: 'regions' },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Config::ConfigurationRecorder',
        provider: 'aws',
        description: 'What AWS Config records: all types of the region but those of global resources, unless the code says otherwise (https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html).',
        terraform: {
            types: ['aws_config_configuration_recorder'],
            names: ['name'],
            satellites: { aws_config_configuration_recorder_status: 'name' },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            isEnabled: {
                type: 'boolean',
                description: 'Whether the code starts it. CloudFormation does so by itself.',
                terraform: 'aws_config_configuration_recorder_status:is_enabled',
                cloudformation: [],
            },
            'recordingGroup.allSupported': {
                type: 'boolean',
                description: 'Whether it records all types of the region.',
                fallback: true,
            },
            'recordingGroup.includeGlobalResourceTypes': {
                type: 'boolean',
                description: 'Whether it records types that have no region, such as those of IAM.',
                fallback: false,
            },
            'recordingGroup.recordingStrategy.useOnly': {
                type: 'string',
                description: '`ALL_SUPPORTED_RESOURCE_TYPES`, `INCLUSION_BY_RESOURCE_TYPES` or `EXCLUSION_BY_RESOURCE_TYPES`.',
            },
        },
    },
    {
        type: 'AWS::GuardDuty::Detector',
        provider: 'aws',
        description: 'GuardDuty in a region. Terraform enables it unless the code says otherwise.',
        terraform: { types: ['aws_guardduty_detector'] },
        attributes: {
            enable: { type: 'boolean', description: 'Whether it is on.', fallback: true },
            findingPublishingFrequency: {
                type: 'string',
                description: '`FIFTEEN_MINUTES`, `ONE_HOUR` or `SIX_HOURS`.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::CloudFormation::Stack',
        provider: 'aws',
        description: 'A stack that is deployed by code.',
        terraform: { types: ['aws_cloudformation_stack'] },
        attributes: {
            name: { type: 'string', description: 'The name.', cloudformation: [] },
            notificationArns: {
                type: 'list',
                description: 'The topics that are told of what happens.',
                cloudformation: 'NotificationARNs',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/compute.js

const COMPUTE = [
    {
        type: 'AWS::EKS::Cluster',
        provider: 'aws',
        description: 'A Kubernetes cluster. Its API endpoint is public, to 0.0.0.0/0, unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html).',
        terraform: { types: ['aws_eks_cluster'] },
        modules: { sources: { 'terraform-aws-modules/eks/aws': [unlessOff('create')] } },
        attributes: {
            name: { type: 'string', description: 'The name.', module: ['name', 'cluster_name'] },
            version: {
                type: 'string',
                description: 'The version of Kubernetes.',
                module: ['kubernetes_version', 'cluster_version'],
            },
            'resourcesVpcConfig.endpointPublicAccess': {
                type: 'boolean',
                description: 'Whether the API can be reached from the internet.',
                terraform: 'vpc_config.endpoint_public_access',
                module: ['endpoint_public_access', 'cluster_endpoint_public_access', BY_VERSION],
                fallback: true,
            },
            'resourcesVpcConfig.endpointPrivateAccess': {
                type: 'boolean',
                description: 'Whether the API can be reached inside of the VPC.',
                terraform: 'vpc_config.endpoint_private_access',
                module: ['endpoint_private_access', 'cluster_endpoint_private_access', BY_VERSION],
                fallback: false,
            },
            'resourcesVpcConfig.publicAccessCidrs': {
                type: 'list',
                description: 'From where the public endpoint can be reached.',
                terraform: 'vpc_config.public_access_cidrs',
                module: ['endpoint_public_access_cidrs', 'cluster_endpoint_public_access_cidrs'],
                fallback: ['0.0.0.0/0'],
            },
            encryptionConfig: {
                type: 'list',
                description: 'What is encrypted with a KMS key; empty leaves it to EKS.',
                attributes: {
                    resources: { type: 'list', description: '`secrets`.' },
                    'provider.keyArn': { type: 'string', description: 'The KMS key.', terraform: 'provider.key_arn' },
                },
            },
            enabledLogTypes: {
                type: 'list',
                description: 'The logs of the control plane: `api`, `audit`, `authenticator`, `controllerManager`, `scheduler`.',
                terraform: 'enabled_cluster_log_types',
                module: ['enabled_log_types', 'cluster_enabled_log_types', BY_VERSION],
                cloudformation: 'Logging.ClusterLogging.EnabledTypes.*.Type',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/data-stores.js


const DATA_STORES = [
    {
        type: 'AWS::EFS::FileSystem',
        provider: 'aws',
        description: 'A network file system. Not encrypted unless the code says so (https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html).',
        terraform: {
            types: ['aws_efs_file_system'],
            satellites: { aws_efs_file_system_policy: 'file_system_id' },
        },
        modules: { sources: { 'terraform-aws-modules/efs/aws': [unlessOff('create')] } },
        attributes: {
            encrypted: {
                type: 'boolean',
                description: 'Whether it is encrypted.',
                module: ['encrypted', { value: true }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for EFS.',
                module: 'kms_key_arn',
            },
            statements: {
                ...statements('The statements of the file system policy.', ['aws_efs_file_system_policy:policy'], ['FileSystemPolicy']),
                module: addsStatements(unlessOff('attach_policy')),
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'FileSystemTags' },
        },
    },
    {
        type: 'AWS::DynamoDB::Table',
        provider: 'aws',
        description: 'A DynamoDB table. Always encrypted, by default with a key that AWS owns (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html).',
        terraform: { types: ['aws_dynamodb_table'] },
        modules: {
            sources: {
                'terraform-aws-modules/dynamodb-table/aws': [unlessOff('create_table'), unlessOff('create')],
            },
        },
        cloudformation: { types: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'] },
        attributes: {
            tableName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
            'pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled': {
                type: 'boolean',
                description: 'Whether any second of the last 35 days can be restored.',
                terraform: 'point_in_time_recovery.enabled',
                module: [
                    'point_in_time_recovery_enabled',
                    'point_in_time_recovery.enabled',
                    { value: true, path: 'point_in_time_recovery' },
                ],
                fallback: false,
            },
            'sseSpecification.sseEnabled': {
                type: 'boolean',
                description: 'Whether a KMS key of the account is used.',
                terraform: 'server_side_encryption.enabled',
                module: ['server_side_encryption_enabled', 'server_side_encryption.enabled', BY_VERSION],
                fallback: false,
            },
            'sseSpecification.kmsMasterKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for DynamoDB.',
                terraform: 'server_side_encryption.kms_key_arn',
                module: ['server_side_encryption_kms_key_arn', 'server_side_encryption.kms_key_arn'],
                derive: 'key',
            },
            deletionProtectionEnabled: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                module: ['deletion_protection_enabled', BY_VERSION],
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::DAX::Cluster',
        provider: 'aws',
        description: 'A DynamoDB Accelerator cluster. Not encrypted unless the code says so (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html).',
        terraform: { types: ['aws_dax_cluster'] },
        attributes: {
            clusterName: { type: 'string', description: 'The name.' },
            'sseSpecification.sseEnabled': {
                type: 'boolean',
                description: 'Whether its storage is encrypted.',
                terraform: 'server_side_encryption.enabled',
                fallback: false,
            },
            clusterEndpointEncryptionType: { type: 'string', description: '`TLS` or `NONE`.', fallback: 'NONE' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::DMS::ReplicationInstance',
        provider: 'aws',
        description: 'A replication instance of the Database Migration Service. Where the code says nothing, it has a public address in ' +
            'CloudFormation (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html), ' +
            'and none in Terraform (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_instance).',
        terraform: { types: ['aws_dms_replication_instance'] },
        attributes: {
            replicationInstanceIdentifier: {
                type: 'string',
                description: 'The name.',
                terraform: 'replication_instance_id',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address.',
                cloudformation: ['PubliclyAccessible', { value: true }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for DMS.',
                terraform: 'kms_key_arn',
                derive: 'key',
            },
            autoMinorVersionUpgrade: { type: 'boolean', description: 'Whether minor upgrades are automatic.' },
            multiAz: { type: 'boolean', description: 'Whether a copy stands by in another zone.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Backup::BackupVault',
        provider: 'aws',
        description: 'A vault of AWS Backup. Always encrypted, by default with the key that AWS manages for Backup (https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html).',
        terraform: { types: ['aws_backup_vault'] },
        attributes: {
            backupVaultName: { type: 'string', description: 'The name.', terraform: 'name' },
            encryptionKeyArn: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for Backup.',
                terraform: 'kms_key_arn',
                derive: 'key',
            },
            tags: {
                type: 'map',
                description: 'Tags by key.',
                cloudformation: 'BackupVaultTags',
            },
        },
    },
    {
        type: 'AWS::WorkSpaces::Workspace',
        provider: 'aws',
        description: 'A virtual desktop. Its volumes are not encrypted unless the code says so (https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html).',
        terraform: { types: ['aws_workspaces_workspace'] },
        attributes: {
            rootVolumeEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether the root volume is encrypted.',
                fallback: false,
            },
            userVolumeEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether the user volume is encrypted.',
                fallback: false,
            },
            volumeEncryptionKey: { type: 'string', description: 'The KMS key.', derive: 'key' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/docdb.js
const FROM_SNAPSHOT = 'what it is made from decides';
const DOCDB = [
    {
        type: 'AWS::DocDB::DBCluster',
        provider: 'aws',
        description: 'A DocumentDB cluster. Its storage is not encrypted unless the code says so (https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html).',
        terraform: { types: ['aws_docdb_cluster'] },
        attributes: {
            dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: [
                    'storage_encrypted',
                    { unknown: FROM_SNAPSHOT, path: 'snapshot_identifier' },
                    { unknown: FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
                ],
                cloudformation: ['StorageEncrypted', { unknown: FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch: `audit`, `profiler`.',
                terraform: 'enabled_cloudwatch_logs_exports',
            },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['master_password', 'master_password_wo'],
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept.',
                unit: 'days',
                fallback: 1,
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            globalClusterIdentifier: { type: 'string', description: 'The global cluster that it belongs to.' },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::DocDB::DBClusterParameterGroup',
        provider: 'aws',
        description: 'Parameters of DocumentDB clusters. TLS is on unless `tls` switches it off (https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html).',
        terraform: { types: ['aws_docdb_cluster_parameter_group'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'parameters.tls': {
                type: 'string',
                description: '`enabled`, `disabled`, or the least version: `tls1.2+`.',
                terraform: { path: 'parameter', only: { name: ['tls'] }, then: 'value' },
                fallback: 'enabled',
            },
            'parameters.auditLogs': {
                type: 'string',
                description: '`enabled`, `disabled`, or the kinds of events.',
                terraform: { path: 'parameter', only: { name: ['audit_logs'] }, then: 'value' },
                cloudformation: 'Parameters.audit_logs',
                fallback: 'disabled',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/referrers.js
const referrers = {
    type: 'list',
    description: 'The native types of the other resources of the same root module or template that refer to it.',
    terraform: '',
    module: '',
    cloudformation: '',
    derive: 'referrers',
};

;// CONCATENATED MODULE: ./build/engine/model/types/aws/ec2.js


const METADATA = {
    'metadataOptions.httpTokens': {
        type: 'string',
        description: '`required` switches IMDSv1 off. Where it is not written, AMI and account decide; `optional` was the default.',
        module: ['metadata_options.http_tokens', BY_VERSION],
    },
    'metadataOptions.httpEndpoint': {
        type: 'string',
        description: '`disabled` switches the metadata service off.',
        module: 'metadata_options.http_endpoint',
        fallback: 'enabled',
    },
    'metadataOptions.httpPutResponseHopLimit': {
        type: 'number',
        description: 'Hops that a token may travel.',
        module: ['metadata_options.http_put_response_hop_limit', { value: 1 }],
    },
};
const ROOT_DEVICES = ['/dev/xvda', '/dev/sda1', '/dev/sda', 'xvda'];
const ROOT_MAPPING = [
    { path: 'BlockDeviceMappings', only: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
    { path: 'BlockDeviceMappings', unknown: 'the AMI decides which of the devices is the root' },
];
const EBS = {
    deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
    encrypted: {
        type: 'boolean',
        description: "Whether the volume is encrypted; null leaves it to the account's default.",
        cloudformation: 'Ebs.Encrypted',
    },
    kmsKeyId: { type: 'string', description: 'The KMS key.', cloudformation: 'Ebs.KmsKeyId' },
    snapshotId: {
        type: 'string',
        description: 'The snapshot that it is made from, whose encryption it takes over.',
        cloudformation: 'Ebs.SnapshotId',
    },
};
const EBS_NESTED = {
    deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
    ...nested('encrypted', 'boolean', "Whether the volume is encrypted; null leaves it to the account's default."),
    ...nested('kmsKeyId', 'string', 'The KMS key.'),
    ...nested('snapshotId', 'string', 'The snapshot that it is made from, whose encryption it takes over.'),
};
const USER_DATA = {
    type: 'string',
    description: 'What runs at the first start, as written: plain or in Base64.',
    terraform: ['user_data', 'user_data_base64'],
    module: ['user_data', 'user_data_base64'],
};
const TAGS = { type: 'map', description: 'Tags by key.' };
const EC2 = [
    {
        type: 'AWS::EC2::Instance',
        provider: 'aws',
        description: 'A virtual machine.',
        modules: { sources: { 'terraform-aws-modules/ec2-instance/aws': [unlessOff('create')] } },
        terraform: { types: ['aws_instance'] },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'The launch template that gives what is not written here.',
                module: 'launch_template',
            },
            associatePublicIpAddress: {
                type: 'boolean',
                description: 'Whether it gets a public address; null leaves it to the subnet.',
                module: 'associate_public_ip_address',
                cloudformation: 'NetworkInterfaces.AssociatePublicIpAddress',
            },
            ebsOptimized: {
                type: 'boolean',
                description: 'Whether bandwidth is set apart for EBS; current types do so whatever is written here.',
                module: 'ebs_optimized',
                fallback: false,
            },
            instanceType: {
                type: 'string',
                description: 'The type, `t3.micro`.',
                module: ['instance_type', BY_VERSION],
            },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                module: 'root_block_device',
                cloudformation: ROOT_MAPPING,
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
                module: ['ebs_block_device', 'ebs_volumes.*'],
                cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
                attributes: EBS,
            },
            iamInstanceProfile: {
                type: 'string',
                description: 'What gives it a role.',
                module: [
                    { unknown: 'the module makes it', when: ifOn('create_iam_instance_profile') },
                    'iam_instance_profile',
                ],
            },
            monitoring: {
                type: 'boolean',
                description: 'Detailed monitoring, by the minute; off by default.',
                module: 'monitoring',
                fallback: false,
            },
            userData: USER_DATA,
            tags: TAGS,
        },
    },
    {
        type: 'AWS::EC2::LaunchTemplate',
        provider: 'aws',
        description: 'What instances are launched with. The attributes are those of the launch template data.',
        terraform: { types: ['aws_launch_template'] },
        modules: {
            sources: {
                'terraform-aws-modules/autoscaling/aws': [
                    unlessOff('create'),
                    unlessOff('create_launch_template'),
                    unlessOn('use_lc'),
                ],
            },
            isLikeProvider: true,
        },
        cloudformation: { below: 'LaunchTemplateData' },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'Null: a launch template has no other below it.',
                terraform: [],
                cloudformation: [],
            },
            associatePublicIpAddress: {
                type: 'boolean',
                description: 'Whether instances get a public address; null leaves it to the subnet.',
                terraform: 'network_interfaces.*.associate_public_ip_address',
                cloudformation: 'LaunchTemplateData.NetworkInterfaces.*.AssociatePublicIpAddress',
            },
            networkInterfaces: {
                type: 'list',
                description: 'The network interfaces.',
                attributes: {
                    associatePublicIpAddress: { type: 'boolean', description: 'Whether it gets a public address.' },
                },
            },
            blockDeviceMappings: { type: 'list', description: 'The EBS volumes.', attributes: EBS_NESTED },
            userData: USER_DATA,
            tags: { ...TAGS, cloudformation: 'TagSpecifications.Tags' },
        },
    },
    {
        type: 'AWS::AutoScaling::LaunchConfiguration',
        provider: 'aws',
        description: 'What instances of an auto scaling group are launched with, in the old way.',
        terraform: { types: ['aws_launch_configuration'] },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'Null: a launch configuration has none.',
                terraform: [],
                cloudformation: [],
            },
            associatePublicIpAddress: { type: 'boolean', description: 'Whether instances get a public address.' },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                cloudformation: ROOT_MAPPING,
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
                cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
                attributes: EBS,
            },
            userData: USER_DATA,
        },
    },
    {
        type: 'AWS::EC2::Volume',
        provider: 'aws',
        description: "An EBS volume. Where `encrypted` is not written, the account's default decides, which is off unless it was switched on " +
            '(https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html).',
        terraform: { types: ['aws_ebs_volume'] },
        attributes: {
            encrypted: { type: 'boolean', description: 'Whether it is encrypted.', fallback: false },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for EBS.',
            },
            size: { type: 'number', description: 'The size.', unit: 'GiB' },
            snapshotId: {
                type: 'string',
                description: 'The snapshot that it is made from, whose encryption it takes over.',
            },
            tags: TAGS,
            referrers: referrers,
        },
    },
];
function nested(name, type, description) {
    const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return { [name]: { type, description, terraform: `ebs.${snake}`, cloudformation: `Ebs.${name}` } };
}

;// CONCATENATED MODULE: ./build/engine/model/types/aws/ecr.js


const ECR = [
    {
        type: 'AWS::ECR::Repository',
        provider: 'aws',
        description: 'A repository of container images. Unless the code says otherwise its tags can be overwritten, images are not scanned when ' +
            'they are pushed, and it is encrypted with keys of S3 ' +
            '(https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html).',
        terraform: {
            types: ['aws_ecr_repository'],
            names: ['name'],
            satellites: { aws_ecr_repository_policy: 'repository' },
        },
        modules: {
            sources: { 'terraform-aws-modules/ecr/aws': [unlessOff('create'), unlessOff('create_repository')] },
        },
        attributes: {
            repositoryName: {
                type: 'string',
                description: 'The name.',
                terraform: 'name',
                module: 'repository_name',
            },
            imageTagMutability: {
                type: 'string',
                description: '`MUTABLE`, `IMMUTABLE`, or one of these for all tags but some: `IMMUTABLE_WITH_EXCLUSION`, `MUTABLE_WITH_EXCLUSION`.',
                module: ['repository_image_tag_mutability', { value: 'IMMUTABLE' }],
                fallback: 'MUTABLE',
            },
            'imageScanningConfiguration.scanOnPush': {
                type: 'boolean',
                description: 'Whether images are scanned for vulnerabilities when they are pushed.',
                module: ['repository_image_scan_on_push', { value: true }],
                fallback: false,
            },
            'encryptionConfiguration.encryptionType': {
                type: 'string',
                description: '`AES256` (keys of S3), `KMS` or `KMS_DSSE`.',
                module: 'repository_encryption_type',
                fallback: 'AES256',
            },
            'encryptionConfiguration.kmsKey': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for ECR.',
                module: 'repository_kms_key',
            },
            statements: {
                ...statements('The statements of the repository policy.', ['aws_ecr_repository_policy:policy'], ['RepositoryPolicyText']),
                module: [
                    { path: 'repository_policy', when: ifOff('create_repository_policy') },
                    addsStatements(unlessOff('create_repository_policy')),
                ],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ECR::RegistryPolicy',
        provider: 'aws',
        description: 'Who may do what with all repositories of an account in a region.',
        terraform: { types: ['aws_ecr_registry_policy'] },
        attributes: { statements: statements('What it says.', ['policy'], ['PolicyText']) },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/ecs.js

const CONTAINER = {
    name: { type: 'string', description: 'The name.' },
    image: { type: 'string', description: 'The image.' },
    user: { type: 'string', description: 'The user that it runs as.' },
    privileged: { type: 'boolean', description: 'Whether it has the rights of the host.', fallback: false },
    privilege: {
        type: 'boolean',
        description: 'No attribute of ECS, but how `privileged` is misspelt.',
    },
    pidMode: {
        type: 'string',
        description: 'No attribute of containers in ECS, but where `pidMode` of the task is misplaced.',
        terraform: 'pidMode',
    },
    readonlyRootFilesystem: {
        type: 'boolean',
        description: 'Whether its root file system cannot be written to.',
        terraform: 'readonlyRootFilesystem',
        fallback: false,
    },
    environment: {
        type: 'list',
        description: 'The environment, as anybody can read it who may describe the task definition.',
        attributes: {
            name: { type: 'string', description: 'The name of the variable.' },
            value: { type: 'string', description: 'Its value.' },
        },
    },
    secrets: {
        type: 'list',
        description: 'The environment that comes out of Secrets Manager or Parameter Store.',
        attributes: {
            name: { type: 'string', description: 'The name of the variable.' },
            valueFrom: { type: 'string', description: 'Where its value is.', terraform: 'valueFrom' },
        },
    },
    'logConfiguration.logDriver': {
        type: 'string',
        description: '`awslogs`, `awsfirelens` …; null where nothing is logged.',
        terraform: 'logConfiguration.logDriver',
    },
    'linuxParameters.capabilities.add': {
        type: 'list',
        description: 'The capabilities of Linux that it gets beyond the usual ones.',
        terraform: 'linuxParameters.capabilities.add',
    },
};
const SETTING = {
    terraform: { name: ['containerInsights'] },
    cloudformation: { Name: ['containerInsights'] },
};
const ECS = [
    {
        type: 'AWS::ECS::Cluster',
        provider: 'aws',
        description: 'A cluster of containers. Container Insights is off, unless the cluster or the account says otherwise ' +
            '(https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html).',
        terraform: { types: ['aws_ecs_cluster'] },
        modules: {
            sources: {
                'terraform-aws-modules/ecs/aws': [unlessOff('create')],
                'terraform-aws-modules/ecs/aws//modules/cluster': [unlessOff('create')],
            },
        },
        attributes: {
            clusterName: {
                type: 'string',
                description: 'The name.',
                terraform: 'name',
                module: ['cluster_name', 'name'],
            },
            containerInsights: {
                type: 'string',
                description: '`enhanced`, `enabled` or `disabled`, as the setting of this name says.',
                terraform: { path: 'setting', only: SETTING.terraform, then: 'value' },
                module: [
                    ...['cluster_setting', 'cluster_settings', 'setting'].map((path) => ({
                        path,
                        only: SETTING.terraform,
                        then: 'value',
                    })),
                    BY_VERSION,
                ],
                cloudformation: { path: 'ClusterSettings', only: SETTING.cloudformation, then: 'Value' },
                fallback: 'disabled',
            },
            'configuration.executeCommandConfiguration.logging': {
                type: 'string',
                description: 'Where sessions of ECS Exec are logged: `NONE`, `DEFAULT` or `OVERRIDE`.',
            },
            'configuration.executeCommandConfiguration.kmsKeyId': {
                type: 'string',
                description: 'The KMS key that sessions of ECS Exec are encrypted with.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ECS::TaskDefinition',
        provider: 'aws',
        description: 'What containers run together, and how. In Terraform they are a text in JSON. Traffic to EFS is not encrypted unless ' +
            'the code says so (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html).',
        terraform: { types: ['aws_ecs_task_definition'] },
        attributes: {
            family: { type: 'string', description: 'The name of its family.' },
            containerDefinitions: {
                type: 'list',
                description: 'The containers.',
                terraform: { path: 'container_definitions', json: '' },
                attributes: CONTAINER,
            },
            networkMode: { type: 'string', description: '`awsvpc`, `bridge`, `host` or `none`.' },
            pidMode: { type: 'string', description: '`host` or `task`: whose processes the containers see.' },
            ipcMode: { type: 'string', description: '`host`, `task` or `none`: what memory they share.' },
            requiresCompatibilities: { type: 'list', description: '`EC2`, `FARGATE`, `EXTERNAL`.' },
            'runtimePlatform.operatingSystemFamily': {
                type: 'string',
                description: '`LINUX`, `WINDOWS_SERVER_2022_CORE` …',
            },
            volumes: {
                type: 'list',
                description: 'The volumes.',
                terraform: 'volume',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    efsVolumeConfiguration: {
                        type: 'map',
                        description: 'The file system of EFS; null where it is another kind of volume.',
                        attributes: {
                            filesystemId: { type: 'string', description: 'The file system.', terraform: 'file_system_id' },
                            transitEncryption: {
                                type: 'string',
                                description: '`ENABLED` or `DISABLED`: whether traffic to it is encrypted.',
                                fallback: 'DISABLED',
                            },
                            'authorizationConfig.iam': {
                                type: 'string',
                                description: '`ENABLED` or `DISABLED`: whether the role of the task decides.',
                                fallback: 'DISABLED',
                            },
                        },
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ECS::Service',
        provider: 'aws',
        description: 'Tasks that are kept running.',
        terraform: { types: ['aws_ecs_service'] },
        modules: {
            sources: {
                'terraform-aws-modules/ecs/aws//modules/service': [unlessOff('create'), unlessOff('create_service')],
            },
        },
        attributes: {
            serviceName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
            launchType: {
                type: 'string',
                description: '`EC2`, `FARGATE` or `EXTERNAL`.',
                module: ['launch_type', BY_MODULE],
            },
            platformVersion: {
                type: 'string',
                description: 'The platform of Fargate: `LATEST`, `1.4.0`.',
                module: 'platform_version',
            },
            'networkConfiguration.awsvpcConfiguration.assignPublicIp': {
                type: 'string',
                description: '`ENABLED` or `DISABLED`: whether tasks get a public address.',
                terraform: {
                    path: 'network_configuration.assign_public_ip',
                    values: { true: 'ENABLED', false: 'DISABLED' },
                },
                module: { path: 'assign_public_ip', values: { true: 'ENABLED', false: 'DISABLED' } },
            },
            enableExecuteCommand: {
                type: 'boolean',
                description: 'Whether commands can be run in its containers through ECS Exec.',
                module: 'enable_execute_command',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/eks.js

const EKS = [
    {
        type: 'AWS::EKS::Nodegroup',
        provider: 'aws',
        description: 'A group of nodes that EKS manages. With an SSH key, and without security groups to log in from, port 22 of the nodes is ' +
            'open to 0.0.0.0/0 (https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html).',
        terraform: { types: ['aws_eks_node_group'] },
        modules: {
            sources: { 'terraform-aws-modules/eks/aws': [unlessOff('create')] },
            isLikeProvider: true,
            each: ['eks_managed_node_groups'],
        },
        attributes: {
            nodegroupName: { type: 'string', description: 'The name.', terraform: 'node_group_name' },
            'remoteAccess.ec2SshKey': {
                type: 'string',
                description: 'The SSH key that opens the nodes; null where nobody can log in.',
            },
            'remoteAccess.sourceSecurityGroups': {
                type: 'list',
                description: 'The security groups that may log in.',
                terraform: 'remote_access.source_security_group_ids',
            },
            diskSize: { type: 'number', description: 'The size of their disks.', unit: 'GiB' },
            amiType: { type: 'string', description: '`AL2023_x86_64_STANDARD`, `BOTTLEROCKET_x86_64` …' },
            version: { type: 'string', description: 'The version of Kubernetes.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/emr.js
function encryption(type, path, description, rest = {}) {
    const json = path === '' ? 'EncryptionConfiguration' : `EncryptionConfiguration.${path}`;
    return {
        type,
        description,
        terraform: { path: 'configuration', json },
        cloudformation: { path: 'SecurityConfiguration', json },
        ...rest,
    };
}
const LOCAL = 'AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration';
const EMR = [
    {
        type: 'AWS::EMR::SecurityConfiguration',
        provider: 'aws',
        description: 'The security configuration of clusters of EMR: a text in JSON ' +
            '(https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html).',
        terraform: { types: ['aws_emr_security_configuration'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'encryptionConfiguration.enableAtRestEncryption': encryption('boolean', 'EnableAtRestEncryption', 'Whether stored data is encrypted.', { fallback: false }),
            'encryptionConfiguration.enableInTransitEncryption': encryption('boolean', 'EnableInTransitEncryption', 'Whether data is encrypted between the nodes.', { fallback: false }),
            'encryptionConfiguration.s3EncryptionMode': encryption('string', 'AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode', 'How data in S3 is encrypted: `SSE-S3`, `SSE-KMS`, `CSE-KMS`, `CSE-Custom`.'),
            'encryptionConfiguration.localDiskEncryptionConfiguration': encryption('map', LOCAL, 'How the local disks are encrypted; null where they are not.', {
                attributes: {
                    encryptionKeyProviderType: {
                        type: 'string',
                        description: '`AwsKms` or `Custom`.',
                        terraform: 'EncryptionKeyProviderType',
                    },
                    enableEbsEncryption: {
                        type: 'boolean',
                        description: 'Whether the root volumes and all EBS volumes are encrypted, too.',
                        terraform: 'EnableEbsEncryption',
                        fallback: false,
                    },
                },
            }),
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/glue.js
const GLUE = [
    {
        type: 'AWS::Glue::DataCatalogEncryptionSettings',
        provider: 'aws',
        description: 'How the data catalogue of an account in a region is encrypted.',
        terraform: { types: ['aws_glue_data_catalog_encryption_settings'] },
        attributes: {
            'encryptionAtRest.catalogEncryptionMode': {
                type: 'string',
                description: '`DISABLED`, `SSE-KMS` or `SSE-KMS-WITH-SERVICE-ROLE`.',
                terraform: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode',
                cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode',
                fallback: 'DISABLED',
            },
            'encryptionAtRest.sseAwsKmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for Glue.',
                terraform: 'data_catalog_encryption_settings.encryption_at_rest.sse_aws_kms_key_id',
                cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.SseAwsKmsKeyId',
            },
            'connectionPasswordEncryption.returnConnectionPasswordEncrypted': {
                type: 'boolean',
                description: 'Whether the passwords of connections are stored, and given out, encrypted.',
                terraform: 'data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted',
                cloudformation: 'DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted',
                fallback: false,
            },
        },
    },
    {
        type: 'AWS::Glue::SecurityConfiguration',
        provider: 'aws',
        description: 'How jobs, crawlers and development endpoints encrypt what they write.',
        terraform: { types: ['aws_glue_security_configuration'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            's3Encryptions.s3EncryptionMode': {
                type: 'string',
                description: '`DISABLED`, `SSE-S3` or `SSE-KMS`.',
                terraform: 'encryption_configuration.s3_encryption.s3_encryption_mode',
                cloudformation: 'EncryptionConfiguration.S3Encryptions.S3EncryptionMode',
                fallback: 'DISABLED',
            },
            'cloudWatchEncryption.cloudWatchEncryptionMode': {
                type: 'string',
                description: '`DISABLED` or `SSE-KMS`.',
                terraform: 'encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode',
                cloudformation: 'EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode',
                fallback: 'DISABLED',
            },
            'jobBookmarksEncryption.jobBookmarksEncryptionMode': {
                type: 'string',
                description: '`DISABLED` or `CSE-KMS`.',
                terraform: 'encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode',
                cloudformation: 'EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode',
                fallback: 'DISABLED',
            },
        },
    },
];

// EXTERNAL MODULE: ./build/engine/model/named-ports.js
var named_ports = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/engine/model/types/aws/module-parts.js


const TLS_ONLY = {
    Statement: {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
};
const ADD_STATEMENTS = [
    'access_log_delivery_policy',
    'analytics_destination_policy',
    'cloudtrail_log_delivery_policy',
    'deny_incorrect_encryption_headers',
    'deny_incorrect_kms_key_sse',
    'deny_ssec_encrypted_object_uploads',
    'deny_unencrypted_object_uploads',
    'elb_log_delivery_policy',
    'inventory_destination_policy',
    'lb_log_delivery_policy',
    'require_latest_tls_policy',
    'waf_log_delivery_policy',
].map((what) => addsStatements(ifOn(`attach_${what}`)));
const BUCKET_STATEMENTS = [
    { path: 'policy', when: ifOn('attach_policy') },
    { value: JSON.stringify(TLS_ONLY), when: ifOn('attach_deny_insecure_transport_policy') },
    ...ADD_STATEMENTS,
];
const ROLE_MODULES = Object.fromEntries([
    'iam-assumable-role',
    'iam-assumable-role-with-oidc',
    'iam-assumable-role-with-saml',
    'iam-role',
    'iam-role-for-service-accounts',
    'iam-role-for-service-accounts-eks',
].map((part) => [
    `terraform-aws-modules/iam/aws//modules/${part}`,
    [unlessOff('create'), unlessOff('create_role')],
]));
const SECURITY_GROUP_MODULES = Object.fromEntries(['', ...Object.keys(named_ports/* SERVICES */.Bg).map((name) => `//modules/${name}`)].map((part) => [
    `terraform-aws-modules/security-group/aws${part}`,
    [unlessOff('create')],
]));

;// CONCATENATED MODULE: ./build/engine/model/types/aws/iam.js



const IAM = [
    {
        type: 'AWS::IAM::ManagedPolicy',
        provider: 'aws',
        description: 'A policy of its own, to be attached to identities.',
        terraform: {
            types: ['aws_iam_policy'],
            satellites: {
                aws_iam_role: { by: 'permissions_boundary', isOptional: true },
                aws_iam_user: { by: 'permissions_boundary', isOptional: true },
            },
        },
        modules: {
            sources: {
                'terraform-aws-modules/iam/aws//modules/iam-policy': [
                    unlessOff('create'),
                    unlessOff('create_policy'),
                ],
            },
            isLikeProvider: true,
        },
        cloudformation: {
            satellites: {
                'AWS::IAM::Role': { by: 'PermissionsBoundary', isOptional: true },
                'AWS::IAM::User': { by: 'PermissionsBoundary', isOptional: true },
            },
        },
        attributes: {
            isPermissionsBoundary: {
                type: 'boolean',
                description: 'Whether a role or a user has it as its permissions boundary, which grants nothing.',
                terraform: ['aws_iam_role:permissions_boundary', 'aws_iam_user:permissions_boundary'],
                cloudformation: ['AWS::IAM::Role:PermissionsBoundary', 'AWS::IAM::User:PermissionsBoundary'],
                derive: 'exists',
                fallback: false,
            },
            managedPolicyName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('What it says.', ['policy']),
            users: { type: 'list', description: 'The users that it is attached to by itself.', terraform: [] },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::Policy',
        provider: 'aws',
        description: 'A policy that is part of a role, a user or a group.',
        terraform: { types: ['aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'] },
        cloudformation: {
            types: ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
        },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            policyName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('What it says.', ['policy']),
            users: {
                type: 'list',
                description: 'The users that it is part of.',
                terraform: 'user',
                cloudformation: ['Users', 'UserName'],
            },
        },
    },
    {
        type: 'AWS::IAM::User',
        provider: 'aws',
        description: 'A user. In Terraform its inline policies are resources of their own.',
        terraform: {
            types: ['aws_iam_user'],
            names: ['name'],
            satellites: { aws_iam_user_policy_attachment: 'user', aws_iam_user_login_profile: 'user' },
        },
        modules: {
            sources: {
                'terraform-aws-modules/iam/aws//modules/iam-user': [unlessOff('create'), unlessOff('create_user')],
            },
        },
        cloudformation: { names: ['UserName'] },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            userName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
            statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: 'aws_iam_user_policy_attachment:policy_arn',
                module: ['policy_arns', 'policies.*'],
                derive: 'managedPolicies',
            },
            loginProfile: {
                type: 'map',
                description: 'The password for the console; null where it has none.',
                terraform: 'aws_iam_user_login_profile:',
                attributes: {
                    passwordResetRequired: {
                        type: 'boolean',
                        description: 'Whether the first sign-in asks for another.',
                    },
                },
            },
            permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::Group',
        provider: 'aws',
        description: 'A group of users. In Terraform its inline policies are resources of their own.',
        terraform: {
            types: ['aws_iam_group'],
            names: ['name'],
            satellites: {
                aws_iam_group_policy_attachment: 'group',
                aws_iam_group_policy: 'group',
                aws_iam_group_membership: 'group',
                aws_iam_user_group_membership: 'groups',
            },
        },
        cloudformation: {
            names: ['GroupName'],
            satellites: {
                'AWS::IAM::UserToGroupAddition': 'GroupName',
                'AWS::IAM::User': 'Groups',
                'AWS::IAM::Policy': 'Groups',
                'AWS::IAM::GroupPolicy': 'GroupName',
            },
        },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            groupName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: 'aws_iam_group_policy_attachment:policy_arn',
                derive: 'managedPolicies',
            },
            allStatements: statements('The statements of all its inline policies, those that are resources of their own too.', ['aws_iam_group_policy:policy'], [
                'Policies.*.PolicyDocument',
                'AWS::IAM::Policy:PolicyDocument',
                'AWS::IAM::GroupPolicy:PolicyDocument',
            ]),
            hasMembers: {
                type: 'boolean',
                description: 'Whether the code puts a user into it.',
                terraform: ['aws_iam_group_membership:users.*', 'aws_iam_user_group_membership:'],
                cloudformation: ['AWS::IAM::UserToGroupAddition:', 'AWS::IAM::User:'],
                derive: 'exists',
                fallback: false,
            },
        },
    },
    {
        type: 'AWS::IAM::Role',
        provider: 'aws',
        description: 'A role.',
        terraform: {
            types: ['aws_iam_role'],
            names: ['name'],
            satellites: { aws_iam_role_policy_attachment: 'role' },
        },
        modules: { sources: ROLE_MODULES },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            roleName: {
                type: 'string',
                description: 'The name.',
                terraform: 'name',
                module: ['role_name', 'name'],
            },
            statements: statements('The statements of its inline policies.', ['inline_policy.*.policy'], ['Policies.*.PolicyDocument']),
            'assumeRolePolicyDocument.statements': statements('Who may assume it.', ['assume_role_policy'], ['AssumeRolePolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: ['managed_policy_arns', 'aws_iam_role_policy_attachment:policy_arn'],
                module: [
                    'custom_role_policy_arns',
                    'managed_policy_arns',
                    'role_policy_arns.*',
                    'policies.*',
                    { value: 'arn:aws:iam::aws:policy/AdministratorAccess', when: ifOn('attach_admin_policy') },
                    { value: 'arn:aws:iam::aws:policy/PowerUserAccess', when: ifOn('attach_poweruser_policy') },
                ],
                cloudformation: 'ManagedPolicyArns',
                derive: 'managedPolicies',
            },
            permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
            maxSessionDuration: {
                type: 'number',
                description: 'How long a session lasts at most.',
                module: 'max_session_duration',
                unit: 'seconds',
                fallback: 3600,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::PolicyDocument',
        provider: 'aws',
        description: "A document of Terraform's `aws_iam_policy_document` that nothing else in the code takes in: it is handed to a module that is not there, or out of this one. Others are part of what takes them in.",
        attributes: { isPermissionsBoundary: NO_BOUNDARY, statements: statements('What it says.', []) },
    },
    {
        type: 'AWS::IAM::PolicyAttachment',
        provider: 'aws',
        description: "Terraform's `aws_iam_policy_attachment`: a policy, and everyone that it is attached to.",
        terraform: { types: ['aws_iam_policy_attachment'] },
        cloudformation: { types: [] },
        attributes: {
            managedPolicyArns: {
                type: 'list',
                description: 'The policy.',
                terraform: 'policy_arn',
                derive: 'managedPolicies',
            },
            users: { type: 'list', description: 'The names of users.' },
            roles: { type: 'list', description: 'The names of roles.' },
            groups: { type: 'list', description: 'The names of groups.' },
        },
    },
    {
        type: 'AWS::IAM::AccessKey',
        provider: 'aws',
        description: 'A long-lived key of a user.',
        terraform: { types: ['aws_iam_access_key'] },
        cloudformation: { named: { UserName: ['AWS::IAM::User'] } },
        attributes: {
            userName: {
                type: 'string',
                description: 'The user.',
                terraform: 'user',
                cloudformation: ['AWS::IAM::User:UserName', 'UserName'],
            },
            status: { type: 'string', description: '`Active` or `Inactive`.', fallback: 'Active' },
        },
    },
    {
        type: 'AWS::IAM::AccountPasswordPolicy',
        provider: 'aws',
        description: 'What passwords of IAM users must be. What is not written is not asked for: six characters are enough, any will do, and passwords neither expire nor are remembered (https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).',
        terraform: { types: ['aws_iam_account_password_policy'] },
        cloudformation: { types: [] },
        attributes: {
            minimumPasswordLength: { type: 'number', description: 'Characters at least.', fallback: 6 },
            requireLowercaseCharacters: { type: 'boolean', description: 'A lower case letter.', fallback: false },
            requireUppercaseCharacters: { type: 'boolean', description: 'An upper case letter.', fallback: false },
            requireNumbers: { type: 'boolean', description: 'A digit.', fallback: false },
            requireSymbols: { type: 'boolean', description: 'Neither letter nor digit.', fallback: false },
            maxPasswordAge: {
                type: 'number',
                description: 'When it expires; 0 for never.',
                unit: 'days',
                fallback: 0,
            },
            passwordReusePrevention: {
                type: 'number',
                description: 'How many earlier passwords are refused.',
                fallback: 0,
            },
            allowUsersToChangePassword: { type: 'boolean', description: 'Whether users may change their own.' },
            hardExpiry: { type: 'boolean', description: 'Whether only an administrator lets in after it expired.' },
        },
    },
    {
        type: 'AWS::SSO::PermissionSet',
        provider: 'aws',
        description: 'What IAM Identity Center lets users do in the accounts that it is assigned to.',
        terraform: {
            types: ['aws_ssoadmin_permission_set'],
            satellites: {
                aws_ssoadmin_managed_policy_attachment: 'permission_set_arn',
                aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
            },
        },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            name: { type: 'string', description: 'The name.' },
            statements: statements('The statements of its inline policy.', ['aws_ssoadmin_permission_set_inline_policy:inline_policy'], ['InlinePolicy']),
            managedPolicyArns: {
                type: 'list',
                description: 'The ARNs of the managed policies of AWS that are attached.',
                terraform: 'aws_ssoadmin_managed_policy_attachment:managed_policy_arn',
                cloudformation: 'ManagedPolicies',
                derive: 'managedPolicies',
            },
            sessionDuration: { type: 'string', description: 'How long a session lasts, as in ISO 8601: `PT1H`.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/lambda.js

const LAMBDA = [
    {
        type: 'AWS::Lambda::Function',
        provider: 'aws',
        description: 'A Lambda function. Its environment is encrypted with a key of AWS, and nothing is traced, unless the code says otherwise (https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html).',
        terraform: {
            types: ['aws_lambda_function'],
            names: ['function_name'],
            satellites: { aws_lambda_function_event_invoke_config: 'function_name' },
        },
        modules: {
            sources: {
                'terraform-aws-modules/lambda/aws': [
                    unlessOff('create'),
                    unlessOff('create_function'),
                    unlessOn('create_layer'),
                ],
            },
            isLikeProvider: true,
        },
        cloudformation: {
            types: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
            names: ['FunctionName'],
            satellites: { 'AWS::Lambda::EventInvokeConfig': 'FunctionName' },
        },
        attributes: {
            functionName: { type: 'string', description: 'The name.' },
            packageType: {
                type: 'string',
                description: '`Zip`, or `Image` for a container image, which has no runtime of Lambda.',
                fallback: 'Zip',
            },
            runtime: { type: 'string', description: 'The runtime.' },
            kmsKeyArn: { type: 'string', description: 'The KMS key that the environment is encrypted with.' },
            environment: {
                type: 'map',
                description: 'The environment; null where there is none.',
                module: 'environment_variables',
                attributes: {
                    variables: { type: 'map', description: 'Its variables by name.', module: '' },
                },
            },
            onFailureDestination: {
                type: 'string',
                description: 'Where the records of asynchronous calls go that failed.',
                terraform: 'aws_lambda_function_event_invoke_config:destination_config.on_failure.destination',
                module: { path: 'destination_on_failure', when: ifOn('create_async_event_config') },
                cloudformation: [
                    'AWS::Lambda::EventInvokeConfig:DestinationConfig.OnFailure.Destination',
                    'EventInvokeConfig.DestinationConfig.OnFailure.Destination',
                    'EventInvokeConfig.DestinationConfig.OnFailure.Type',
                ],
            },
            'tracingConfig.mode': {
                type: 'string',
                description: '`Active` traces with X-Ray.',
                module: 'tracing_mode',
                cloudformation: ['TracingConfig.Mode', 'Tracing'],
                fallback: 'PassThrough',
            },
            'deadLetterConfig.targetArn': {
                type: 'string',
                description: 'Where events go that failed.',
                module: 'dead_letter_target_arn',
                cloudformation: ['DeadLetterConfig.TargetArn', 'DeadLetterQueue.TargetArn'],
            },
            reservedConcurrentExecutions: {
                type: 'number',
                description: 'How many run at once at most; -1 for no limit.',
                fallback: -1,
            },
            'vpcConfig.subnetIds': {
                type: 'list',
                description: 'The subnets that it runs in.',
                module: 'vpc_subnet_ids',
            },
            codeSigningConfigArn: { type: 'string', description: 'What its code must be signed by.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Lambda::Permission',
        provider: 'aws',
        description: 'Who may invoke a function, as part of the policy of the function.',
        terraform: { types: ['aws_lambda_permission'] },
        attributes: {
            action: { type: 'string', description: '`lambda:InvokeFunction` …' },
            functionName: { type: 'string', description: 'The function.' },
            principal: { type: 'string', description: 'A service, an account, an ARN, or `*` for everyone.' },
            principalOrgId: { type: 'string', description: 'The organisation that the principal must be of.' },
            sourceArn: { type: 'string', description: 'The resource that the service must act for.' },
            sourceAccount: { type: 'string', description: 'The account that the resource must be of.' },
            eventSourceToken: { type: 'string', description: 'The token of the Alexa skill.' },
            functionUrlAuthType: { type: 'string', description: '`AWS_IAM` or `NONE`.' },
        },
    },
    {
        type: 'AWS::Lambda::Url',
        provider: 'aws',
        description: 'An address under which a function can be called over HTTPS.',
        terraform: { types: ['aws_lambda_function_url'] },
        modules: {
            sources: {
                'terraform-aws-modules/lambda/aws': [
                    unlessOff('create'),
                    unlessOff('create_function'),
                    unlessOn('create_layer'),
                    ifOn('create_lambda_function_url'),
                ],
            },
        },
        attributes: {
            authType: {
                type: 'string',
                description: '`AWS_IAM`, or `NONE` for everyone.',
                terraform: 'authorization_type',
                module: ['authorization_type', { value: 'NONE' }],
            },
            targetFunctionArn: { type: 'string', description: 'The function.', terraform: 'function_name' },
            'cors.allowOrigins': {
                type: 'list',
                description: 'The origins that browsers may call it from.',
                module: 'cors.allow_origins',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/messaging.js


const MESSAGING = [
    {
        type: 'AWS::SNS::Topic',
        provider: 'aws',
        description: 'An SNS topic. Not encrypted at rest unless it has a KMS key (https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html).',
        terraform: {
            types: ['aws_sns_topic'],
            satellites: { aws_sns_topic_policy: 'arn' },
            names: ['name'],
        },
        cloudformation: {
            satellites: { 'AWS::SNS::TopicPolicy': 'Topics', 'AWS::SNS::TopicInlinePolicy': 'TopicArn' },
            names: ['TopicName'],
        },
        modules: {
            sources: { 'terraform-aws-modules/sns/aws': [unlessOff('create'), unlessOff('create_sns_topic')] },
            isLikeProvider: true,
        },
        attributes: {
            topicName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: {
                type: 'string',
                description: 'The KMS key; `alias/aws/sns` is the one that AWS manages.',
                derive: 'key',
            },
            statements: {
                ...statements("The statements of the topic's policy.", ['aws_sns_topic_policy:policy', 'policy'], ['AWS::SNS::TopicPolicy:PolicyDocument', 'AWS::SNS::TopicInlinePolicy:PolicyDocument']),
                module: [
                    'policy',
                    { path: 'topic_policy', when: ifOff('create_topic_policy') },
                    addsStatements(unlessOff('create_topic_policy')),
                ],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SQS::Queue',
        provider: 'aws',
        description: 'An SQS queue. Where neither a KMS key nor `sqsManagedSseEnabled` is written, AWS encrypts new queues with keys of ' +
            'its own (SSE-SQS, https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html).',
        terraform: {
            types: ['aws_sqs_queue'],
            satellites: { aws_sqs_queue_policy: 'queue_url' },
            names: ['name'],
        },
        cloudformation: {
            satellites: { 'AWS::SQS::QueuePolicy': 'Queues', 'AWS::SQS::QueueInlinePolicy': 'Queue' },
            names: ['QueueName'],
        },
        modules: { sources: { 'terraform-aws-modules/sqs/aws': [unlessOff('create')] }, isLikeProvider: true },
        attributes: {
            queueName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: { type: 'string', description: 'The KMS key.', derive: 'key' },
            sqsManagedSseEnabled: {
                type: 'boolean',
                description: 'Encryption with keys of SQS (SSE-SQS), as written; null leaves it to AWS, which encrypts.',
                module: ['sqs_managed_sse_enabled', BY_VERSION],
            },
            statements: {
                ...statements("The statements of the queue's policy.", ['aws_sqs_queue_policy:policy', 'policy'], ['AWS::SQS::QueuePolicy:PolicyDocument', 'AWS::SQS::QueueInlinePolicy:PolicyDocument']),
                module: ['policy', addsStatements(ifOn('create_queue_policy'))],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/route53.js
const ROUTE53 = [
    {
        type: 'AWS::Route53::HostedZone',
        provider: 'aws',
        description: 'A zone of DNS: a private one where it has VPCs, else public.',
        terraform: {
            types: ['aws_route53_zone'],
            satellites: { aws_route53_query_log: 'zone_id' },
        },
        attributes: {
            name: { type: 'string', description: 'The domain.' },
            vpcs: { type: 'list', description: 'The VPCs of a private zone.', terraform: 'vpc' },
            'queryLoggingConfig.cloudWatchLogsLogGroupArn': {
                type: 'string',
                description: 'Where queries are logged.',
                terraform: 'aws_route53_query_log:cloudwatch_log_group_arn',
            },
            tags: { type: 'map', description: 'Tags by key.', terraform: 'tags', cloudformation: 'HostedZoneTags' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/elasticache.js

const ELASTICACHE = [
    {
        type: 'AWS::ElastiCache::ReplicationGroup',
        provider: 'aws',
        description: 'A Redis OSS or Valkey cache with its replicas. Redis OSS is not encrypted, at rest or in transit, unless the code says so; ' +
            'Valkey is (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html).',
        terraform: { types: ['aws_elasticache_replication_group'] },
        modules: {
            sources: {
                'terraform-aws-modules/elasticache/aws': [unlessOff('create'), unlessOff('create_replication_group')],
            },
            isLikeProvider: true,
        },
        attributes: {
            replicationGroupId: { type: 'string', description: 'The name.' },
            engine: { type: 'string', description: '`redis` or `valkey`.', fallback: 'redis' },
            atRestEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether what is written to disk is encrypted, as written.',
                module: ['at_rest_encryption_enabled', { value: true }],
            },
            transitEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether connections use TLS, as written.',
                module: ['transit_encryption_enabled', { value: true }],
            },
            transitEncryptionMode: {
                type: 'string',
                description: '`required`, or `preferred` where plain connections are accepted too.',
                fallback: 'required',
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, a key that AWS owns.',
                module: 'kms_key_arn',
                derive: 'key',
            },
            authToken: {
                type: 'string',
                description: 'The password of AUTH.',
                terraform: ['auth_token', 'auth_token_wo'],
            },
            userGroupIds: { type: 'list', description: 'The user groups that can log in (RBAC).' },
            snapshotRetentionLimit: {
                type: 'number',
                description: 'How long automatic snapshots are kept; 0 for none.',
                unit: 'days',
                fallback: 0,
            },
            globalReplicationGroupId: {
                type: 'string',
                description: 'The global datastore whose encryption it takes over.',
            },
            automaticFailoverEnabled: {
                type: 'boolean',
                description: 'Whether a replica takes over on failure.',
            },
            multiAzEnabled: { type: 'boolean', description: 'Whether replicas are in other zones.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ElastiCache::CacheCluster',
        provider: 'aws',
        description: 'A Memcached cluster, a Redis OSS or Valkey node, or a member of a replication group. No snapshots are taken unless the ' +
            'code says so (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html).',
        terraform: { types: ['aws_elasticache_cluster'] },
        attributes: {
            clusterName: { type: 'string', description: 'The name.', terraform: 'cluster_id' },
            engine: { type: 'string', description: '`memcached`, `redis` or `valkey`.' },
            cacheNodeType: {
                type: 'string',
                description: 'The type of the nodes.',
                terraform: 'node_type',
            },
            replicationGroupId: {
                type: 'string',
                description: 'The replication group whose settings it has.',
                cloudformation: [],
            },
            snapshotRetentionLimit: {
                type: 'number',
                description: 'How long automatic snapshots are kept; 0 for none.',
                unit: 'days',
                fallback: 0,
            },
            transitEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether connections use TLS.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/neptune.js
const neptune_FROM_SNAPSHOT = 'what it is made from decides';
const NEPTUNE = [
    {
        type: 'AWS::Neptune::DBCluster',
        provider: 'aws',
        description: 'A Neptune cluster. Its storage is not encrypted unless the code says so (https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html).',
        terraform: { types: ['aws_neptune_cluster'] },
        attributes: {
            dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: ['storage_encrypted', { unknown: neptune_FROM_SNAPSHOT, path: 'snapshot_identifier' }],
                cloudformation: ['StorageEncrypted', { unknown: neptune_FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                terraform: 'kms_key_arn',
                derive: 'key',
            },
            iamAuthEnabled: {
                type: 'boolean',
                description: 'Whether requests must be signed by an IAM identity.',
                terraform: 'iam_database_authentication_enabled',
                fallback: false,
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch: `audit`, `slowquery`.',
                terraform: 'enable_cloudwatch_logs_exports',
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept.',
                unit: 'days',
                fallback: 1,
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            globalClusterIdentifier: { type: 'string', description: 'The global cluster that it belongs to.' },
            replicationSourceIdentifier: {
                type: 'string',
                description: 'The cluster that it is a replica of.',
                cloudformation: ['ReplicationSourceIdentifier', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Neptune::DBInstance',
        provider: 'aws',
        description: 'An instance of a Neptune cluster. It has no public address unless the code says so (https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html).',
        terraform: { types: ['aws_neptune_cluster_instance'] },
        attributes: {
            dbClusterIdentifier: {
                type: 'string',
                description: 'The cluster that it belongs to.',
                terraform: 'cluster_identifier',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/opensearch.js


function logs(type, what, isByDefault = false) {
    return {
        type: 'map',
        description: `Publishing of ${what}; null where it is not configured.`,
        terraform: { path: 'log_publishing_options', only: { log_type: [type] } },
        module: [
            { path: 'log_publishing_options', only: { log_type: [type] } },
            ...(isByDefault ? [BY_MODULE] : []),
        ],
        cloudformation: `LogPublishingOptions.${type}`,
        attributes: {
            enabled: {
                type: 'boolean',
                description: 'Whether they go to CloudWatch.',
                terraform: ['enabled', { value: true }],
                fallback: false,
            },
            cloudWatchLogsLogGroupArn: {
                type: 'string',
                description: 'Where they go.',
                terraform: 'cloudwatch_log_group_arn',
            },
        },
    };
}
const OPENSEARCH = [
    {
        type: 'AWS::OpenSearchService::Domain',
        provider: 'aws',
        description: 'An OpenSearch or Elasticsearch domain. Not encrypted, at rest or between nodes, and reachable over plain HTTP unless the ' +
            'code says so (https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html). In a ' +
            '`domain_endpoint_options` block of Terraform, HTTPS is enforced by default.',
        terraform: {
            types: ['aws_elasticsearch_domain', 'aws_opensearch_domain'],
            satellites: {
                aws_elasticsearch_domain_policy: 'domain_name',
                aws_opensearch_domain_policy: 'domain_name',
            },
            names: ['domain_name'],
        },
        modules: {
            sources: { 'terraform-aws-modules/opensearch/aws': [unlessOff('create')] },
            isLikeProvider: true,
        },
        cloudformation: { types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'] },
        attributes: {
            domainName: { type: 'string', description: 'The name.' },
            'encryptionAtRestOptions.enabled': {
                type: 'boolean',
                description: 'Whether the storage is encrypted.',
                terraform: 'encrypt_at_rest.enabled',
                module: ['encrypt_at_rest.enabled', { value: true }],
                fallback: false,
            },
            'encryptionAtRestOptions.kmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for OpenSearch.',
                terraform: 'encrypt_at_rest.kms_key_id',
                derive: 'key',
            },
            'nodeToNodeEncryptionOptions.enabled': {
                type: 'boolean',
                description: 'Whether traffic between nodes is encrypted.',
                terraform: 'node_to_node_encryption.enabled',
                module: ['node_to_node_encryption.enabled', { value: true }],
                fallback: false,
            },
            'domainEndpointOptions.enforceHttps': {
                type: 'boolean',
                description: 'Whether plain HTTP is refused.',
                terraform: [
                    'domain_endpoint_options.enforce_https',
                    { value: true, path: 'domain_endpoint_options' },
                ],
                module: ['domain_endpoint_options.enforce_https', { value: true }],
                fallback: false,
            },
            'domainEndpointOptions.tlsSecurityPolicy': {
                type: 'string',
                description: 'The versions of TLS that are accepted, as written: `Policy-Min-TLS-1-2-PFS-2023-10`.',
                module: ['domain_endpoint_options.tls_security_policy', BY_VERSION],
            },
            'logPublishingOptions.auditLogs': logs('AUDIT_LOGS', 'audit logs'),
            'logPublishingOptions.applicationLogs': logs('ES_APPLICATION_LOGS', 'error logs'),
            'logPublishingOptions.searchSlowLogs': logs('SEARCH_SLOW_LOGS', 'slow logs of searches', true),
            'logPublishingOptions.indexSlowLogs': logs('INDEX_SLOW_LOGS', 'slow logs of indexing', true),
            'advancedSecurityOptions.enabled': {
                type: 'boolean',
                description: 'Whether access is controlled by index, document and field.',
                module: ['advanced_security_options.enabled', { value: true }],
                fallback: false,
            },
            'advancedSecurityOptions.internalUserDatabaseEnabled': {
                type: 'boolean',
                description: 'Whether users are kept in the domain.',
                fallback: false,
            },
            'cognitoOptions.enabled': {
                type: 'boolean',
                description: 'Whether people log in to the dashboards through Cognito.',
                fallback: false,
            },
            vpcOptions: {
                type: 'map',
                description: 'The subnets and security groups; null for a domain with a public endpoint.',
                attributes: {
                    subnetIds: { type: 'list', description: 'The subnets.' },
                    securityGroupIds: { type: 'list', description: 'The security groups.' },
                },
            },
            'clusterConfig.instanceCount': {
                type: 'number',
                description: 'How many data nodes there are.',
                module: ['cluster_config.instance_count', { value: 3 }],
                cloudformation: ['ClusterConfig.InstanceCount', 'ElasticsearchClusterConfig.InstanceCount'],
                fallback: 1,
            },
            statements: {
                ...statements("The statements of the domain's access policy.", [
                    'aws_elasticsearch_domain_policy:access_policies',
                    'aws_opensearch_domain_policy:access_policies',
                    'access_policies',
                ], ['AccessPolicies']),
                module: ['access_policies', addsStatements(unlessOff('create_access_policy'))],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/rds-groups.js
const PARAMETER_GROUP = 'AWS::RDS::DBParameterGroup';
const SUBNET_GROUP = 'AWS::RDS::DBSubnetGroup';
const RDS_GROUPS = [
    {
        type: 'AWS::RDS::DBSnapshot',
        provider: 'aws',
        description: 'A snapshot of a database or a cluster. Only the account can restore it unless it is shared (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html).',
        terraform: {
            types: [
                'aws_db_snapshot',
                'aws_db_cluster_snapshot',
                'aws_db_snapshot_copy',
                'aws_rds_cluster_snapshot_copy',
            ],
        },
        cloudformation: { types: [] },
        attributes: {
            sharedAccounts: {
                type: 'list',
                description: 'The accounts that can restore it; `all` for everyone.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::RDS::DBSecurityGroup',
        provider: 'aws',
        description: 'A security group of databases outside a VPC, as EC2-Classic had them.',
        terraform: { types: ['aws_db_security_group'] },
        cloudformation: { satellites: { 'AWS::RDS::DBSecurityGroupIngress': 'DBSecurityGroupName' } },
        attributes: {
            ingress: {
                type: 'list',
                description: 'Who can connect.',
                cloudformation: ['DBSecurityGroupIngress', 'AWS::RDS::DBSecurityGroupIngress:'],
                attributes: {
                    cidr: { type: 'string', description: 'The range of addresses.', cloudformation: 'CIDRIP' },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: PARAMETER_GROUP,
        provider: 'aws',
        description: 'Parameters of databases. What they are is read where a database names the group.',
        terraform: { types: ['aws_db_parameter_group'], names: ['name'] },
        cloudformation: { names: ['DBParameterGroupName'] },
        attributes: {
            dbParameterGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            family: { type: 'string', description: '`postgres16`, `mysql8.4` …' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: SUBNET_GROUP,
        provider: 'aws',
        description: 'The subnets of databases.',
        terraform: { types: ['aws_db_subnet_group'], names: ['name'] },
        cloudformation: { names: ['DBSubnetGroupName'] },
        attributes: {
            dbSubnetGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            subnetIds: { type: 'list', description: 'The subnets.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/rds.js


function parameter(name, what) {
    return {
        type: 'string',
        description: `\`${name}\` of its parameter group, ${what}; null where the group leaves it out.`,
        terraform: { path: 'aws_db_parameter_group:parameter', only: { name: [name] }, then: 'value' },
        module: [
            {
                path: 'parameters',
                only: { name: [name] },
                then: 'value',
                when: unlessOff('create_db_parameter_group'),
            },
            { ...BY_MODULE, when: ifOff('create_db_parameter_group') },
        ],
        cloudformation: `${PARAMETER_GROUP}:Parameters.${name.replaceAll('.', String.raw `\.`)}`,
    };
}
const rds_FROM_SNAPSHOT = 'what it is made from decides';
const RDS = [
    {
        type: 'AWS::RDS::DBInstance',
        provider: 'aws',
        description: 'A database instance. Storage is not encrypted unless the code says so ' +
            '(https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html); an instance of an Aurora ' +
            "cluster has the cluster's storage.",
        terraform: {
            types: ['aws_db_instance', 'aws_rds_cluster_instance'],
            named: {
                parameter_group_name: ['aws_db_parameter_group'],
                db_subnet_group_name: ['aws_db_subnet_group'],
            },
        },
        cloudformation: {
            named: { DBParameterGroupName: [PARAMETER_GROUP], DBSubnetGroupName: [SUBNET_GROUP] },
        },
        modules: {
            sources: { 'terraform-aws-modules/rds/aws': [unlessOff('create_db_instance')] },
            isLikeProvider: true,
        },
        attributes: {
            dbInstanceIdentifier: { type: 'string', description: 'The name.', terraform: 'identifier' },
            dbClusterIdentifier: {
                type: 'string',
                description: 'The cluster that it belongs to; null for an instance of its own.',
                terraform: 'cluster_identifier',
            },
            engine: { type: 'string', description: 'The database engine.' },
            dbInstanceClass: {
                type: 'string',
                description: 'The class: `db.t4g.micro`.',
                terraform: 'instance_class',
            },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: [
                    'storage_encrypted',
                    { unknown: rds_FROM_SNAPSHOT, path: 'snapshot_identifier' },
                    { unknown: rds_FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
                ],
                module: ['storage_encrypted', BY_VERSION],
                cloudformation: [
                    'StorageEncrypted',
                    { unknown: rds_FROM_SNAPSHOT, path: 'DBSnapshotIdentifier' },
                    { unknown: rds_FROM_SNAPSHOT, path: 'DBClusterSnapshotIdentifier' },
                ],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address. Where it is not written: false, as Terraform sets it; unknown in CloudFormation, ' +
                    'where the VPC and its subnets decide.',
                cloudformation: ['PubliclyAccessible', { unknown: 'where it is not written, the VPC decides' }],
                fallback: false,
            },
            inPublicSubnet: {
                type: 'boolean',
                description: 'Whether a subnet of its subnet group is routed to an internet gateway or gives public addresses; null without a subnet group.',
                terraform: 'aws_db_subnet_group:subnet_ids',
                module: BY_MODULE,
                cloudformation: `${SUBNET_GROUP}:SubnetIds`,
                derive: 'inPublicSubnet',
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept; 0 for none. Where it is not written: null, which is 0 in Terraform and 1 in CloudFormation.',
                unit: 'days',
                module: ['backup_retention_period', { value: 0 }],
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            multiAz: {
                type: 'boolean',
                description: 'Whether a copy stands by in another zone.',
                terraform: 'multi_az',
                fallback: false,
            },
            autoMinorVersionUpgrade: {
                type: 'boolean',
                description: 'Whether minor upgrades are automatic.',
                fallback: true,
            },
            enableIamDatabaseAuthentication: {
                type: 'boolean',
                description: 'Whether IAM identities can log in.',
                terraform: 'iam_database_authentication_enabled',
                fallback: false,
            },
            engineVersion: { type: 'string', description: 'The version of the engine.' },
            port: { type: 'number', description: 'The port; null for the default one of the engine.' },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['password', 'password_wo'],
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch.',
                terraform: 'enabled_cloudwatch_logs_exports',
            },
            monitoringInterval: {
                type: 'number',
                description: 'How often enhanced monitoring measures; 0 for never.',
                unit: 'seconds',
                fallback: 0,
            },
            enablePerformanceInsights: {
                type: 'boolean',
                description: 'Whether Performance Insights are collected.',
                terraform: 'performance_insights_enabled',
                fallback: false,
            },
            performanceInsightsKmsKeyId: {
                type: 'string',
                description: 'The KMS key of Performance Insights; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            caCertificateIdentifier: {
                type: 'string',
                description: 'The authority that signs its certificate; null leaves it to AWS, which takes a current one.',
                terraform: 'ca_cert_identifier',
            },
            parameterGroupFamily: {
                type: 'string',
                description: 'The family of its parameter group, if that is in the code: `postgres16`.',
                terraform: 'aws_db_parameter_group:family',
                module: 'family',
                cloudformation: `${PARAMETER_GROUP}:Family`,
            },
            'parameters.forceSsl': parameter('rds.force_ssl', 'whether connections must use TLS: PostgreSQL, SQL Server'),
            'parameters.requireSecureTransport': parameter('require_secure_transport', 'the same of MySQL and MariaDB'),
            'parameters.db2Comm': parameter('db2comm', 'the protocols of Db2: `SSL`, `TCPIP`'),
            replicateSourceDb: {
                type: 'string',
                description: 'The database that it is a replica of, whose encryption it takes over in the same region.',
                cloudformation: ['SourceDBInstanceIdentifier', 'SourceDbiResourceId', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: {
                type: 'string',
                description: 'The snapshot that it is made from.',
                cloudformation: ['DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::RDS::DBCluster',
        provider: 'aws',
        description: 'An Aurora or Multi-AZ cluster. Storage is not encrypted unless the code says so; serverless v1 clusters always are ' +
            '(https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html).',
        terraform: { types: ['aws_rds_cluster'] },
        modules: {
            sources: { 'terraform-aws-modules/rds-aurora/aws': [unlessOff('create'), unlessOff('create_cluster')] },
            isLikeProvider: true,
        },
        attributes: {
            dbClusterIdentifier: {
                type: 'string',
                description: 'The name.',
                terraform: 'cluster_identifier',
                module: 'name',
            },
            engine: { type: 'string', description: 'The database engine.' },
            engineMode: { type: 'string', description: '`provisioned`, `serverless` …', fallback: 'provisioned' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: [
                    'storage_encrypted',
                    { unknown: rds_FROM_SNAPSHOT, path: 'snapshot_identifier' },
                    { unknown: rds_FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
                ],
                module: ['storage_encrypted', { value: true }],
                cloudformation: ['StorageEncrypted', { unknown: rds_FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept.',
                unit: 'days',
                module: ['backup_retention_period', BY_VERSION],
                fallback: 1,
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            enableIamDatabaseAuthentication: {
                type: 'boolean',
                description: 'Whether IAM identities can log in.',
                terraform: 'iam_database_authentication_enabled',
                fallback: false,
            },
            engineVersion: { type: 'string', description: 'The version of the engine.' },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['master_password', 'master_password_wo'],
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch.',
                terraform: 'enabled_cloudwatch_logs_exports',
            },
            globalClusterIdentifier: {
                type: 'string',
                description: 'The global database whose encryption it takes over.',
            },
            replicationSourceIdentifier: {
                type: 'string',
                description: 'The cluster that it is a replica of.',
                cloudformation: ['ReplicationSourceIdentifier', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/redshift.js

const REDSHIFT = [
    {
        type: 'AWS::Redshift::Cluster',
        provider: 'aws',
        description: 'A Redshift cluster. Since January 2025 AWS encrypts new clusters and keeps them private where nothing is written ' +
            '(https://docs.aws.amazon.com/redshift/latest/mgmt/behavior-changes.html), and so does the Terraform provider from ' +
            'version 6 on; older versions make a public cluster that is not encrypted. So `encrypted` and `publiclyAccessible` ' +
            'are null unless the code declares them.',
        terraform: {
            types: ['aws_redshift_cluster'],
            satellites: { aws_redshift_logging: 'cluster_identifier' },
            names: ['cluster_identifier'],
        },
        modules: {
            sources: {
                'terraform-aws-modules/redshift/aws': [unlessOff('create'), unlessOff('create_redshift_cluster')],
            },
            isLikeProvider: true,
        },
        attributes: {
            clusterIdentifier: { type: 'string', description: 'The name.' },
            encrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted, as written.',
                module: ['encrypted', BY_VERSION],
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, a key that AWS owns or manages.',
                module: ['kms_key_arn', 'kms_key_id'],
                derive: 'key',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address, as written.',
                module: ['publicly_accessible', { value: false }],
            },
            'loggingProperties.enabled': {
                type: 'boolean',
                description: 'Whether connections and queries are recorded.',
                terraform: ['logging.enable', { value: true, path: 'aws_redshift_logging:' }],
                module: ['logging.enable', { value: true, path: 'logging' }, 'enable_logging'],
                cloudformation: { value: true, path: 'LoggingProperties' },
                fallback: false,
            },
            clusterSubnetGroupName: {
                type: 'string',
                description: 'The subnets that it is in; without it, those of the default VPC.',
                module: BY_MODULE,
            },
            enhancedVpcRouting: {
                type: 'boolean',
                description: 'Whether its traffic to other stores goes through the VPC.',
                fallback: false,
            },
            automatedSnapshotRetentionPeriod: {
                type: 'number',
                description: 'How long automatic snapshots are kept; 0 for none.',
                unit: 'days',
                fallback: 1,
            },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['master_password', 'master_password_wo'],
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Redshift::ClusterParameterGroup',
        provider: 'aws',
        description: 'Parameters of Redshift clusters. TLS is not required unless `require_ssl` is true; in the family `redshift-2.0` it is by ' +
            'default (https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html).',
        terraform: { types: ['aws_redshift_parameter_group'] },
        attributes: {
            parameterGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            parameterGroupFamily: {
                type: 'string',
                description: '`redshift-1.0` or `redshift-2.0`.',
                terraform: 'family',
            },
            'parameters.requireSsl': {
                type: 'boolean',
                description: 'Whether connections must use TLS, as written.',
                terraform: { path: 'parameter', only: { name: ['require_ssl'] }, then: 'value' },
                cloudformation: {
                    path: 'Parameters',
                    only: { ParameterName: ['require_ssl'] },
                    then: 'ParameterValue',
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/public-access-block.js

const PUBLIC_ACCESS_BLOCK = {
    blockPublicAcls: {
        type: 'boolean',
        description: 'Public ACLs are refused.',
        module: ['block_public_acls', BY_VERSION],
        fallback: false,
    },
    blockPublicPolicy: {
        type: 'boolean',
        description: 'Public bucket policies are refused.',
        module: ['block_public_policy', BY_VERSION],
        fallback: false,
    },
    ignorePublicAcls: {
        type: 'boolean',
        description: 'Public ACLs have no effect.',
        module: ['ignore_public_acls', BY_VERSION],
        fallback: false,
    },
    restrictPublicBuckets: {
        type: 'boolean',
        description: 'A bucket with a public policy is open to the account and AWS services only.',
        module: ['restrict_public_buckets', BY_VERSION],
        fallback: false,
    },
};

;// CONCATENATED MODULE: ./build/engine/model/types/aws/s3.js





const SSE = 'aws_s3_bucket_server_side_encryption_configuration:rule.apply_server_side_encryption_by_default';
const SSE_INLINE = 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default';
const CFN_SSE = 'BucketEncryption.ServerSideEncryptionConfiguration';
const CANNED_ACLS = {
    Private: 'private',
    PublicRead: 'public-read',
    PublicReadWrite: 'public-read-write',
    AuthenticatedRead: 'authenticated-read',
    LogDeliveryWrite: 'log-delivery-write',
    BucketOwnerRead: 'bucket-owner-read',
    BucketOwnerFullControl: 'bucket-owner-full-control',
    AwsExecRead: 'aws-exec-read',
};
const STATUS = { true: 'Enabled', false: 'Suspended', enabled: 'Enabled', suspended: 'Suspended' };
const MFA = { true: 'Enabled', false: 'Disabled' };
const S3 = [
    {
        type: 'AWS::S3::Bucket',
        provider: 'aws',
        description: 'An S3 bucket with everything that is configured beside it. Defaults of AWS that count where nothing is written: ' +
            'objects are encrypted with SSE-S3 (since January 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html); ' +
            'new buckets block public access and have no ACLs (since April 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html). ' +
            '`bucketEncryption` and `publicAccessBlockConfiguration` are null unless the code declares them.',
        modules: {
            sources: {
                'terraform-aws-modules/s3-bucket/aws': [unlessOff('create_bucket'), unlessOn('is_directory_bucket')],
            },
        },
        terraform: {
            types: ['aws_s3_bucket'],
            names: ['bucket'],
            satellites: {
                aws_cloudtrail: 's3_bucket_name',
                aws_s3_bucket_acl: 'bucket',
                aws_s3_bucket_cors_configuration: 'bucket',
                aws_s3_bucket_lifecycle_configuration: 'bucket',
                aws_s3_bucket_logging: 'bucket',
                aws_s3_bucket_object_lock_configuration: 'bucket',
                aws_s3_bucket_ownership_controls: 'bucket',
                aws_s3_bucket_policy: 'bucket',
                aws_s3_bucket_public_access_block: 'bucket',
                aws_s3_bucket_replication_configuration: 'bucket',
                aws_s3_bucket_server_side_encryption_configuration: 'bucket',
                aws_s3_bucket_versioning: 'bucket',
                aws_s3_bucket_website_configuration: 'bucket',
            },
        },
        cloudformation: {
            satellites: { 'AWS::CloudTrail::Trail': 'S3BucketName', 'AWS::S3::BucketPolicy': 'Bucket' },
            names: ['BucketName'],
        },
        attributes: {
            bucketName: { type: 'string', description: 'The name.', terraform: 'bucket', module: 'bucket' },
            tags: { type: 'map', description: 'Tags by key.' },
            referrers: referrers,
            accessControl: {
                type: 'string',
                description: 'The canned ACL: `private`, `public-read`, `public-read-write`, `authenticated-read`, `log-delivery-write` …',
                terraform: ['aws_s3_bucket_acl:acl', 'acl'],
                module: 'acl',
                cloudformation: { path: 'AccessControl', values: CANNED_ACLS },
            },
            grants: {
                type: 'list',
                description: 'The grants of an ACL that is written out.',
                terraform: ['aws_s3_bucket_acl:access_control_policy.grant', 'grant'],
                module: 'grant',
                cloudformation: [],
                attributes: {
                    uri: {
                        type: 'string',
                        description: 'The group, where it is given to one.',
                        terraform: ['grantee.uri', 'uri'],
                    },
                    id: { type: 'string', description: 'The canonical user id.', terraform: ['grantee.id', 'id'] },
                    permissions: {
                        type: 'list',
                        description: '`READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`.',
                        terraform: ['permission', 'permissions'],
                    },
                },
            },
            objectOwnership: {
                type: 'string',
                description: '`BucketOwnerEnforced` switches ACLs off.',
                terraform: 'aws_s3_bucket_ownership_controls:rule.object_ownership',
                module: [
                    { path: 'object_ownership', when: ifOn('control_object_ownership') },
                    { ...BY_VERSION, when: ifOn('control_object_ownership') },
                ],
                cloudformation: 'OwnershipControls.Rules.ObjectOwnership',
            },
            publicAccessBlockConfiguration: {
                type: 'map',
                description: 'The public access block that the code declares; null where it declares none.',
                terraform: 'aws_s3_bucket_public_access_block:',
                module: { path: '', when: unlessOff('attach_public_policy') },
                cloudformation: 'PublicAccessBlockConfiguration',
                attributes: PUBLIC_ACCESS_BLOCK,
            },
            publicAccessBlock: {
                type: 'boolean',
                description: 'Whether all four settings of the public access block are on. Where the code declares none: true, as AWS sets up new buckets.',
                of: 'publicAccessBlockConfiguration',
                derive: 'every',
                fallback: true,
            },
            'encryption.enabled': {
                type: 'boolean',
                description: 'Whether new objects are encrypted. Always true: AWS does so by default, and it cannot be switched off.',
                terraform: [],
                cloudformation: [],
                fallback: true,
                module: [],
            },
            'encryption.sseAlgorithm': {
                type: 'string',
                description: '`AES256` (SSE-S3, the default), `aws:kms` or `aws:kms:dsse`.',
                terraform: [`${SSE}.sse_algorithm`, `${SSE_INLINE}.sse_algorithm`],
                module: `${SSE_INLINE}.sse_algorithm`,
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.SSEAlgorithm`,
                fallback: 'AES256',
            },
            'encryption.kmsMasterKeyId': {
                type: 'string',
                description: 'The KMS key; without one, aws:kms uses the key that AWS manages for S3.',
                terraform: [`${SSE}.kms_master_key_id`, `${SSE_INLINE}.kms_master_key_id`],
                module: `${SSE_INLINE}.kms_master_key_id`,
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.KMSMasterKeyID`,
            },
            'encryption.bucketKeyEnabled': {
                type: 'boolean',
                description: 'Whether an S3 bucket key saves calls to KMS.',
                terraform: [
                    'aws_s3_bucket_server_side_encryption_configuration:rule.bucket_key_enabled',
                    'server_side_encryption_configuration.rule.bucket_key_enabled',
                ],
                module: 'server_side_encryption_configuration.rule.bucket_key_enabled',
                cloudformation: `${CFN_SSE}.BucketKeyEnabled`,
            },
            bucketEncryption: {
                type: 'map',
                description: 'The default encryption that the code declares; null where it declares none.',
                terraform: [SSE, SSE_INLINE],
                module: SSE_INLINE,
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault`,
                attributes: {
                    sseAlgorithm: { type: 'string', description: '`AES256`, `aws:kms` or `aws:kms:dsse`.' },
                    kmsMasterKeyId: { type: 'string', description: 'The KMS key.' },
                },
            },
            'versioning.status': {
                type: 'string',
                description: '`Enabled`, `Suspended` or `Disabled`; null where it was never switched on.',
                terraform: [
                    'aws_s3_bucket_versioning:versioning_configuration.status',
                    { path: 'versioning.enabled', values: STATUS },
                ],
                module: [
                    { path: 'versioning.enabled', values: STATUS },
                    { path: 'versioning.status', values: STATUS },
                    { value: 'Enabled', path: 'versioning.mfa_delete' },
                ],
                cloudformation: 'VersioningConfiguration.Status',
            },
            'versioning.mfaDelete': {
                type: 'string',
                description: '`Enabled` when a version can only be deleted with a second factor.',
                terraform: [
                    'aws_s3_bucket_versioning:versioning_configuration.mfa_delete',
                    { path: 'versioning.mfa_delete', values: MFA },
                ],
                module: { path: 'versioning.mfa_delete', values: MFA },
                cloudformation: [],
            },
            loggingConfiguration: {
                type: 'map',
                description: 'Server access logging; null where it is off.',
                terraform: ['aws_s3_bucket_logging:', 'logging'],
                module: 'logging',
                attributes: {
                    destinationBucketName: {
                        type: 'string',
                        description: 'Where the logs go.',
                        terraform: 'target_bucket',
                    },
                    logFilePrefix: {
                        type: 'string',
                        description: 'What their names start with.',
                        terraform: 'target_prefix',
                    },
                },
            },
            replicationRules: {
                type: 'list',
                description: 'What is copied to other buckets.',
                terraform: ['aws_s3_bucket_replication_configuration:rule', 'replication_configuration.rules'],
                module: ['replication_configuration.rules', 'replication_configuration.rule'],
                cloudformation: 'ReplicationConfiguration.Rules',
                attributes: {
                    status: {
                        type: 'string',
                        description: '`Enabled` or `Disabled`.',
                        module: [
                            { path: 'status', values: { true: 'Enabled', false: 'Disabled' } },
                            { value: 'Enabled', path: '' },
                        ],
                    },
                },
            },
            objectLockEnabled: {
                type: 'boolean',
                description: 'Whether objects can be locked against deletion.',
                module: 'object_lock_enabled',
                terraform: [
                    'object_lock_enabled',
                    {
                        path: 'object_lock_configuration.object_lock_enabled',
                        values: { Enabled: true, Disabled: false },
                    },
                ],
                fallback: false,
            },
            objectLockConfiguration: {
                type: 'map',
                description: 'How long new objects are locked; null where the code does not say it.',
                terraform: ['aws_s3_bucket_object_lock_configuration:', 'object_lock_configuration'],
                module: 'object_lock_configuration',
                attributes: {
                    objectLockEnabled: { type: 'string', description: '`Enabled`.', fallback: 'Enabled' },
                },
            },
            websiteConfiguration: {
                type: 'map',
                description: 'The static website; null where it is none.',
                terraform: ['aws_s3_bucket_website_configuration:', 'website'],
                module: 'website',
            },
            corsRules: {
                type: 'list',
                description: 'Which pages of other origins may use the bucket.',
                terraform: ['aws_s3_bucket_cors_configuration:cors_rule', 'cors_rule'],
                module: 'cors_rule',
                cloudformation: 'CorsConfiguration.CorsRules',
                attributes: {
                    allowedOrigins: { type: 'list', description: '`https://example.com`, or `*` for every page.' },
                    allowedMethods: { type: 'list', description: '`GET`, `PUT`, `POST`, `DELETE`, `HEAD`.' },
                    allowedHeaders: { type: 'list', description: 'The headers of requests.' },
                },
            },
            isTrailBucket: {
                type: 'boolean',
                description: 'Whether a trail of CloudTrail in the code writes its logs here.',
                terraform: 'aws_cloudtrail:',
                module: [],
                cloudformation: 'AWS::CloudTrail::Trail:',
                derive: 'exists',
                fallback: false,
            },
            lifecycleRules: {
                type: 'list',
                description: 'The lifecycle rules.',
                terraform: ['aws_s3_bucket_lifecycle_configuration:rule', 'lifecycle_rule'],
                module: 'lifecycle_rule',
                cloudformation: 'LifecycleConfiguration.Rules',
                attributes: {
                    id: { type: 'string', description: 'The name of the rule.' },
                    status: {
                        type: 'string',
                        description: '`Enabled` or `Disabled`.',
                        terraform: ['status', { path: 'enabled', values: { true: 'Enabled', false: 'Disabled' } }],
                    },
                },
            },
            statements: {
                ...statements('The statements of the bucket policy.', ['aws_s3_bucket_policy:policy', 'policy'], ['AWS::S3::BucketPolicy:PolicyDocument']),
                module: BUCKET_STATEMENTS,
            },
        },
    },
    {
        type: 'AWS::S3::AccountPublicAccessBlock',
        provider: 'aws',
        description: 'The public access block of a whole account. What is not written is off.',
        terraform: { types: ['aws_s3_account_public_access_block'] },
        attributes: PUBLIC_ACCESS_BLOCK,
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/sagemaker.js
const SAGEMAKER = [
    {
        type: 'AWS::SageMaker::NotebookInstance',
        provider: 'aws',
        description: 'A notebook. Unless the code says otherwise it has direct access to the internet, and its users are root ' +
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

;// CONCATENATED MODULE: ./build/engine/model/types/aws/step-functions.js
const STEP_FUNCTIONS = [
    {
        type: 'AWS::StepFunctions::StateMachine',
        provider: 'aws',
        description: 'A state machine. It logs nothing unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/step-functions/latest/apireference/API_LoggingConfiguration.html).',
        terraform: { types: ['aws_sfn_state_machine'] },
        cloudformation: { types: ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'] },
        attributes: {
            stateMachineName: {
                type: 'string',
                description: 'The name.',
                terraform: 'name',
                cloudformation: ['StateMachineName', 'Name'],
            },
            stateMachineType: {
                type: 'string',
                description: '`STANDARD` or `EXPRESS`.',
                terraform: 'type',
                cloudformation: ['StateMachineType', 'Type'],
                fallback: 'STANDARD',
            },
            loggingConfiguration: {
                type: 'map',
                description: 'What is logged of its executions; null where nothing is.',
                cloudformation: ['LoggingConfiguration', 'Logging'],
                attributes: {
                    level: {
                        type: 'string',
                        description: '`ALL`, `ERROR`, `FATAL` or `OFF`, which YAML 1.1 takes for false without quotes.',
                        cloudformation: { path: 'Level', values: { false: 'OFF' } },
                        fallback: 'OFF',
                    },
                    includeExecutionData: {
                        type: 'boolean',
                        description: 'Whether inputs and outputs are logged.',
                        fallback: false,
                    },
                },
            },
            'tracingConfiguration.enabled': {
                type: 'boolean',
                description: 'Whether it is traced with X-Ray.',
                cloudformation: ['TracingConfiguration.Enabled', 'Tracing.Enabled'],
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/transfer.js
const TRANSFER = [
    {
        type: 'AWS::Transfer::Server',
        provider: 'aws',
        description: 'A server for SFTP, FTPS, FTP or AS2. Its endpoint is public unless the code says otherwise ' +
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

;// CONCATENATED MODULE: ./build/engine/model/types/aws/waf.js
const WAF = [
    {
        type: 'AWS::WAFv2::WebACL',
        provider: 'aws',
        description: 'The rules that requests are filtered by.',
        terraform: {
            types: ['aws_wafv2_web_acl'],
            satellites: { aws_wafv2_web_acl_logging_configuration: 'resource_arn' },
        },
        cloudformation: { satellites: { 'AWS::WAFv2::LoggingConfiguration': 'ResourceArn' } },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            scope: { type: 'string', description: '`CLOUDFRONT` or `REGIONAL`.' },
            logDestinationConfigs: {
                type: 'list',
                description: 'The ARNs of where requests are logged.',
                terraform: 'aws_wafv2_web_acl_logging_configuration:log_destination_configs',
                cloudformation: 'AWS::WAFv2::LoggingConfiguration:LogDestinationConfigs',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/shared-attributes.js
function providerDocs(resource) {
    return `https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${resource}`;
}
const shared_attributes_TAGS = { type: 'map', description: 'Tags by key.' };
const PUBLIC_NETWORK_ACCESS = {
    type: 'boolean',
    description: 'Whether the public endpoint takes connections. Where it is not written: true.',
    terraform: 'public_network_access_enabled',
    fallback: true,
};
const IDENTITY = {
    type: 'map',
    description: 'The managed identity; null where there is none.',
    terraform: 'identity',
    attributes: {
        type: { type: 'string', description: '`SystemAssigned`, `UserAssigned` or both.' },
    },
};

;// CONCATENATED MODULE: ./build/engine/model/types/azure/compute.js

const MACHINE = {
    'osProfile.linuxConfiguration.disablePasswordAuthentication': {
        type: 'boolean',
        description: 'Whether only SSH keys can log in; null where it is not written (azurerm then sets true) and of Windows.',
        terraform: [
            'disable_password_authentication',
            'os_profile_linux_config.disable_password_authentication',
            'os_profile.linux_configuration.disable_password_authentication',
        ],
    },
    'osProfile.linuxConfiguration.ssh.publicKeys': {
        type: 'list',
        description: 'The SSH keys of the administrator.',
        terraform: [
            'admin_ssh_key',
            'os_profile_linux_config.ssh_keys',
            'os_profile.linux_configuration.admin_ssh_key',
        ],
    },
    'osProfile.adminPassword': {
        type: 'string',
        description: 'The password of the administrator; null where there is none.',
        terraform: [
            'admin_password',
            'os_profile.admin_password',
            'os_profile.linux_configuration.admin_password',
        ],
    },
    'osProfile.customData': {
        type: 'string',
        description: 'What runs at the first start, in Base64 or plain.',
        terraform: ['custom_data', 'os_profile.custom_data'],
    },
    userData: { type: 'string', description: 'What stays readable from inside of the machine, in Base64.' },
    'securityProfile.encryptionAtHost': {
        type: 'boolean',
        description: 'Whether temporary disks and caches are encrypted on the host too.',
        terraform: 'encryption_at_host_enabled',
        fallback: false,
    },
    identity: IDENTITY,
    tags: shared_attributes_TAGS,
};
const compute_COMPUTE = [
    {
        type: 'Microsoft.Compute/virtualMachines',
        provider: 'azure',
        description: `A virtual machine, Linux or Windows (${providerDocs('linux_virtual_machine')}). ` +
            'On Linux passwords cannot log in unless the code says so.',
        terraform: {
            types: ['azurerm_virtual_machine', 'azurerm_linux_virtual_machine', 'azurerm_windows_virtual_machine'],
        },
        attributes: MACHINE,
    },
    {
        type: 'Microsoft.Compute/virtualMachineScaleSets',
        provider: 'azure',
        description: `A set of like virtual machines (${providerDocs('linux_virtual_machine_scale_set')}). The attributes are those of its ` +
            'virtual machine profile.',
        terraform: {
            types: [
                'azurerm_virtual_machine_scale_set',
                'azurerm_linux_virtual_machine_scale_set',
                'azurerm_windows_virtual_machine_scale_set',
                'azurerm_orchestrated_virtual_machine_scale_set',
            ],
        },
        attributes: MACHINE,
    },
    {
        type: 'Microsoft.Compute/disks',
        provider: 'azure',
        description: 'A managed disk. Azure encrypts each with a key of its own (https://learn.microsoft.com/azure/virtual-machines/disk-encryption); ' +
            'the encryption settings are those of Azure Disk Encryption, which encrypts inside of the machine too.',
        terraform: { types: ['azurerm_managed_disk'] },
        attributes: {
            'encryptionSettingsCollection.enabled': {
                type: 'boolean',
                description: 'Whether Azure Disk Encryption is on; null where the code has no settings of it.',
                terraform: 'encryption_settings.enabled',
            },
            'encryption.diskEncryptionSetId': {
                type: 'string',
                description: 'The disk encryption set that brings a key of your own; null where there is none.',
                terraform: ['disk_encryption_set_id', 'secure_vm_disk_encryption_set_id'],
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/containers.js

function addOn(description, ...terraform) {
    return { type: 'boolean', description, terraform, fallback: false };
}
const CONTAINERS = [
    {
        type: 'Microsoft.ContainerService/managedClusters',
        provider: 'azure',
        description: `A Kubernetes cluster (${providerDocs('kubernetes_cluster')}). Where nothing is written: RBAC is on, the API server is ` +
            'public and open to every address, local accounts work, and no add-on is on.',
        terraform: { types: ['azurerm_kubernetes_cluster'] },
        attributes: {
            enableRBAC: {
                type: 'boolean',
                description: 'Whether Kubernetes checks rights by role. Where it is not written: true.',
                terraform: ['role_based_access_control_enabled', 'role_based_access_control.enabled'],
                fallback: true,
            },
            'apiServerAccessProfile.enablePrivateCluster': {
                type: 'boolean',
                description: 'Whether the API server has a private address only.',
                terraform: ['private_cluster_enabled', 'private_link_enabled'],
                fallback: false,
            },
            'apiServerAccessProfile.authorizedIPRanges': {
                type: 'list',
                description: 'The ranges that reach the API server; empty or null for all.',
                terraform: ['api_server_access_profile.authorized_ip_ranges', 'api_server_authorized_ip_ranges'],
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            disableLocalAccounts: {
                type: 'boolean',
                description: 'Whether the certificates of the cluster itself give no access.',
                terraform: ['local_account_disabled'],
                fallback: false,
            },
            'networkProfile.networkPolicy': {
                type: 'string',
                description: '`azure`, `calico` or `cilium`; null where pods talk to each other without limits.',
                terraform: 'network_profile.network_policy',
            },
            'addonProfiles.omsagent.enabled': {
                type: 'boolean',
                description: 'Whether container logs and metrics go to Log Analytics, as azurerm before 3.0 wrote it.',
                terraform: 'addon_profile.oms_agent.enabled',
            },
            'addonProfiles.omsagent.isDeclared': {
                type: 'boolean',
                description: 'Whether the add-on is configured, which switches it on.',
                terraform: ['oms_agent', 'addon_profile.oms_agent.log_analytics_workspace_id'],
                derive: 'exists',
                fallback: false,
            },
            'addonProfiles.omsagent.logAnalyticsWorkspaceResourceID': {
                type: 'string',
                description: 'Where container logs and metrics go; null where the add-on is off.',
                terraform: [
                    'oms_agent.log_analytics_workspace_id',
                    'addon_profile.oms_agent.log_analytics_workspace_id',
                ],
            },
            'addonProfiles.azurePolicy.enabled': addOn('Whether Azure Policy checks what runs in the cluster.', 'azure_policy_enabled', 'addon_profile.azure_policy.enabled'),
            'addonProfiles.kubeDashboard.enabled': addOn('Whether the Kubernetes dashboard runs in the cluster.', 'addon_profile.kube_dashboard.enabled'),
            diskEncryptionSetID: {
                type: 'string',
                description: 'The disk encryption set that brings a key of your own; null where there is none.',
                terraform: 'disk_encryption_set_id',
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.ContainerRegistry/registries',
        provider: 'azure',
        description: `A container registry (${providerDocs('container_registry')}).`,
        terraform: { types: ['azurerm_container_registry'] },
        attributes: {
            'sku.name': { type: 'string', description: '`Basic`, `Standard` or `Premium`.', terraform: 'sku' },
            adminUserEnabled: {
                type: 'boolean',
                description: 'Whether one name and password gives every right.',
                terraform: 'admin_enabled',
                fallback: false,
            },
            anonymousPullEnabled: {
                type: 'boolean',
                description: 'Whether anyone can pull images.',
                fallback: false,
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            'networkRuleSet.defaultAction': {
                type: 'string',
                description: '`Allow` (the default) or `Deny` for what no rule names.',
                terraform: 'network_rule_set.default_action',
                fallback: 'Allow',
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/databases.js

const SERVER = {
    version: { type: 'string', description: 'The version of the engine.' },
    publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
    delegatedSubnet: {
        type: 'string',
        description: 'The subnet that a flexible server lies in, which makes it private; null where there is none.',
        terraform: 'delegated_subnet_id',
    },
    sslEnforcement: {
        type: 'boolean',
        description: 'Whether connections without TLS are refused; null of flexible servers, where the parameter `require_secure_transport` says so.',
        terraform: [
            'ssl_enforcement_enabled',
            { path: 'ssl_enforcement', values: { Enabled: true, Disabled: false, ENABLED: true, DISABLED: false } },
        ],
    },
    minimalTlsVersion: {
        type: 'string',
        description: '`TLS1_0`, `TLS1_1`, `TLS1_2` or `TLSEnforcementDisabled`. Where it is not written: `TLS1_2`, as azurerm sets since 3.0.',
        terraform: 'ssl_minimal_tls_version_enforced',
        fallback: 'TLS1_2',
    },
    backupRetentionDays: { type: 'number', description: 'How long backups are kept.', unit: 'days' },
    geoRedundantBackup: {
        type: 'boolean',
        description: 'Whether backups are kept in another region too.',
        terraform: [
            'geo_redundant_backup_enabled',
            { path: 'storage_profile.geo_redundant_backup', values: { Enabled: true, Disabled: false } },
        ],
        fallback: false,
    },
    infrastructureEncryption: {
        type: 'boolean',
        description: 'Whether data is encrypted a second time, by the infrastructure.',
        terraform: 'infrastructure_encryption_enabled',
        fallback: false,
    },
    createMode: { type: 'string', description: '`Default`, `Replica` …', fallback: 'Default' },
    tags: shared_attributes_TAGS,
};
const PARAMETER = {
    name: { type: 'string', description: 'The parameter.' },
    value: { type: 'string', description: 'Its value.' },
};
const DATABASES = [
    {
        type: 'Microsoft.DBforMySQL/servers',
        provider: 'azure',
        description: `A MySQL server, single or flexible (${providerDocs('mysql_flexible_server')}).`,
        terraform: { types: ['azurerm_mysql_server', 'azurerm_mysql_flexible_server'] },
        attributes: {
            ...SERVER,
            publicNetworkAccess: {
                type: 'boolean',
                description: 'Whether the public endpoint takes connections. Where it is not written: true.',
                terraform: [
                    'public_network_access_enabled',
                    { path: 'public_network_access', values: { Enabled: true, Disabled: false } },
                ],
                fallback: true,
            },
        },
    },
    {
        type: 'Microsoft.DBforPostgreSQL/servers',
        provider: 'azure',
        description: `A PostgreSQL server, single or flexible (${providerDocs('postgresql_flexible_server')}).`,
        terraform: { types: ['azurerm_postgresql_server', 'azurerm_postgresql_flexible_server'] },
        attributes: SERVER,
    },
    {
        type: 'Microsoft.DBforMariaDB/servers',
        provider: 'azure',
        description: 'A MariaDB server. Azure retired the service in September 2025.',
        terraform: { types: ['azurerm_mariadb_server'] },
        attributes: SERVER,
    },
    {
        type: 'Microsoft.DBforMySQL/servers/configurations',
        provider: 'azure',
        description: `A parameter of a MySQL server (${providerDocs('mysql_flexible_server_configuration')}).`,
        terraform: { types: ['azurerm_mysql_configuration', 'azurerm_mysql_flexible_server_configuration'] },
        attributes: PARAMETER,
    },
    {
        type: 'Microsoft.DBforPostgreSQL/servers/configurations',
        provider: 'azure',
        description: `A parameter of a PostgreSQL server (${providerDocs('postgresql_flexible_server_configuration')}).`,
        terraform: {
            types: ['azurerm_postgresql_configuration', 'azurerm_postgresql_flexible_server_configuration'],
        },
        attributes: PARAMETER,
    },
    {
        type: 'Microsoft.DocumentDB/databaseAccounts',
        provider: 'azure',
        description: `A Cosmos DB account (${providerDocs('cosmosdb_account')}). Where nothing is written, its public endpoint takes ` +
            'connections from everywhere.',
        terraform: { types: ['azurerm_cosmosdb_account'] },
        attributes: {
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            isVirtualNetworkFilterEnabled: {
                type: 'boolean',
                description: 'Whether only the subnets of the virtual network rules are let in, beside the IP rules.',
                terraform: 'is_virtual_network_filter_enabled',
                fallback: false,
            },
            ipRules: {
                type: 'any',
                description: 'The ranges that are let in, as a list or separated by commas; null or empty for all.',
                terraform: 'ip_range_filter',
            },
            virtualNetworkRules: {
                type: 'list',
                description: 'The subnets that are let in.',
                terraform: 'virtual_network_rule',
            },
            keyVaultKeyUri: {
                type: 'string',
                description: 'The key of your own that encrypts it; null where Microsoft manages the key.',
                terraform: ['key_vault_key_id', 'managed_hsm_key_id'],
            },
            disableLocalAuth: {
                type: 'boolean',
                description: 'Whether the keys of the account give no access.',
                terraform: [
                    'local_authentication_disabled',
                    { path: 'local_authentication_enabled', values: { true: false, false: true } },
                ],
                fallback: false,
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Cache/redis',
        provider: 'azure',
        description: `A Redis cache, or its successor Managed Redis (${providerDocs('redis_cache')}, ${providerDocs('managed_redis')}). Where ` +
            'nothing is written: TLS only, and public network access without a firewall.',
        terraform: {
            types: ['azurerm_redis_cache', 'azurerm_managed_redis'],
            names: ['name'],
            satellites: { azurerm_redis_firewall_rule: 'redis_cache_name' },
        },
        attributes: {
            enableNonSslPort: {
                type: 'boolean',
                description: 'Whether connections without TLS are taken.',
                terraform: [
                    'non_ssl_port_enabled',
                    'enable_non_ssl_port',
                    { path: 'default_database.client_protocol', values: { Plaintext: true, Encrypted: false } },
                ],
                fallback: false,
            },
            publicNetworkAccess: {
                type: 'boolean',
                description: 'Whether the public endpoint takes connections. Where it is not written: true.',
                terraform: [
                    'public_network_access_enabled',
                    { path: 'public_network_access', values: { Enabled: true, Disabled: false } },
                ],
                fallback: true,
            },
            subnetId: {
                type: 'string',
                description: 'The subnet that the cache lies in, which makes it private; null where there is none.',
            },
            minimumTlsVersion: { type: 'string', description: '`1.0`, `1.1` or `1.2`.' },
            firewallRules: {
                type: 'list',
                description: 'The ranges that are let in; none for all.',
                terraform: 'azurerm_redis_firewall_rule:',
                attributes: {
                    startIP: { type: 'string', description: 'The first address.', terraform: 'start_ip' },
                    endIP: { type: 'string', description: 'The last address.', terraform: 'end_ip' },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/key-vault.js

const KEY_VAULT = [
    {
        type: 'Microsoft.KeyVault/vaults',
        provider: 'azure',
        description: `A key vault with its access policies and diagnostic settings (${providerDocs('key_vault')}). Where nothing is written: ` +
            'soft delete is on and cannot be switched off, purge protection is off, and every network is let in.',
        terraform: {
            types: ['azurerm_key_vault'],
            satellites: {
                azurerm_key_vault_access_policy: 'key_vault_id',
                azurerm_monitor_diagnostic_setting: { by: 'target_resource_id', isOptional: true },
            },
        },
        attributes: {
            enablePurgeProtection: {
                type: 'boolean',
                description: 'Whether what is deleted cannot be purged before its time.',
                terraform: 'purge_protection_enabled',
                fallback: false,
            },
            enableSoftDelete: {
                type: 'boolean',
                description: 'Whether what is deleted is kept for a time. Azure no longer lets it be switched off.',
                terraform: 'soft_delete_enabled',
                fallback: true,
            },
            softDeleteRetentionInDays: {
                type: 'number',
                description: 'How long what is deleted is kept.',
                unit: 'days',
                terraform: 'soft_delete_retention_days',
                fallback: 90,
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            networkAcls: {
                type: 'map',
                description: 'The network rules; null where the code has none, and every network is let in.',
                terraform: 'network_acls',
                attributes: {
                    defaultAction: { type: 'string', description: '`Allow` or `Deny` for what no rule names.' },
                    bypass: { type: 'string', description: '`AzureServices` or `None`.' },
                    ipRules: { type: 'list', description: 'Public ranges that are let in.' },
                    virtualNetworkRules: {
                        type: 'list',
                        description: 'Subnets that are let in.',
                        terraform: 'virtual_network_subnet_ids',
                    },
                },
            },
            enableRbacAuthorization: {
                type: 'boolean',
                description: 'Whether Azure roles decide on access instead of access policies.',
                terraform: ['rbac_authorization_enabled', 'enable_rbac_authorization'],
                fallback: false,
            },
            accessPolicies: {
                type: 'list',
                description: 'Who may do what, where access policies decide.',
                terraform: ['access_policy', 'azurerm_key_vault_access_policy:'],
                attributes: {
                    objectId: { type: 'string', description: 'Who.' },
                    keyPermissions: { type: 'list', description: 'What with keys.' },
                    secretPermissions: { type: 'list', description: 'What with secrets.' },
                    certificatePermissions: { type: 'list', description: 'What with certificates.' },
                },
            },
            diagnosticSettings: {
                type: 'list',
                description: 'Where its logs and metrics go.',
                terraform: 'azurerm_monitor_diagnostic_setting:',
                attributes: {
                    enabledLogs: { type: 'list', description: 'The categories of logs.', terraform: 'enabled_log' },
                    logs: {
                        type: 'list',
                        description: 'The categories of logs, each on or off (before azurerm 4.0).',
                        terraform: 'log',
                        attributes: {
                            category: { type: 'string', description: '`AuditEvent` …' },
                            enabled: { type: 'boolean', description: 'Whether it is on.', fallback: true },
                        },
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.KeyVault/vaults/keys',
        provider: 'azure',
        description: `A key (${providerDocs('key_vault_key')}). It does not expire unless the code says so.`,
        terraform: { types: ['azurerm_key_vault_key'] },
        attributes: {
            'attributes.exp': {
                type: 'string',
                description: 'When it expires; null for never.',
                terraform: 'expiration_date',
            },
            rotationPolicy: {
                type: 'map',
                description: 'When new versions are made, and how long they last; null where none are.',
                terraform: 'rotation_policy',
                attributes: {
                    expiryTime: {
                        type: 'string',
                        description: 'How long a version lasts, as an ISO 8601 duration.',
                        terraform: 'expire_after',
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.KeyVault/vaults/secrets',
        provider: 'azure',
        description: `A secret (${providerDocs('key_vault_secret')}). It does not expire unless the code says so.`,
        terraform: { types: ['azurerm_key_vault_secret'] },
        attributes: {
            'attributes.exp': {
                type: 'string',
                description: 'When it expires; null for never.',
                terraform: 'expiration_date',
            },
            contentType: { type: 'string', description: 'What the secret is: `password`, `application/json` …' },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/management.js

const MANAGEMENT = [
    {
        type: 'Microsoft.Authorization/roleDefinitions',
        provider: 'azure',
        description: `A role of your own (${providerDocs('role_definition')}).`,
        terraform: { types: ['azurerm_role_definition'] },
        attributes: {
            roleName: { type: 'string', description: 'The name.', terraform: 'name' },
            scope: { type: 'string', description: 'Where it is defined.' },
            assignableScopes: {
                type: 'list',
                description: 'Where it can be given. Without any: where it is defined.',
            },
            permissions: {
                type: 'list',
                description: 'What it allows.',
                attributes: {
                    actions: { type: 'list', description: 'What it allows on resources.' },
                    notActions: { type: 'list', description: 'What is taken out of that.' },
                    dataActions: { type: 'list', description: 'What it allows on data.' },
                },
            },
        },
    },
    {
        type: 'Microsoft.Insights/logProfiles',
        provider: 'azure',
        description: 'How the activity log is exported, in the way that diagnostic settings have replaced (azurerm before 4.0).',
        terraform: { types: ['azurerm_monitor_log_profile'] },
        attributes: {
            categories: { type: 'list', description: '`Action`, `Delete`, `Write`.' },
            locations: { type: 'list', description: 'The regions.' },
            'retentionPolicy.enabled': {
                type: 'boolean',
                description: 'Whether a time is set after which records are deleted.',
                terraform: 'retention_policy.enabled',
            },
            'retentionPolicy.days': {
                type: 'number',
                description: 'How long records are kept; 0 for ever.',
                unit: 'days',
                terraform: 'retention_policy.days',
            },
        },
    },
    {
        type: 'Microsoft.Security/pricings',
        provider: 'azure',
        description: `The plan of Microsoft Defender for Cloud for one kind of resource (${providerDocs('security_center_subscription_pricing')}).`,
        terraform: { types: ['azurerm_security_center_subscription_pricing'] },
        attributes: {
            pricingTier: { type: 'string', description: '`Free` or `Standard`.', terraform: 'tier' },
            resourceType: {
                type: 'string',
                description: '`VirtualMachines`, `SqlServers` …',
                fallback: 'VirtualMachines',
            },
        },
    },
    {
        type: 'Microsoft.Security/securityContacts',
        provider: 'azure',
        description: `Whom Microsoft Defender for Cloud tells (${providerDocs('security_center_contact')}).`,
        terraform: { types: ['azurerm_security_center_contact'] },
        attributes: {
            email: { type: 'string', description: 'The address.' },
            phone: { type: 'string', description: 'The number.' },
            alertNotifications: { type: 'boolean', description: 'Whether alarms are sent.' },
            alertsToAdmins: { type: 'boolean', description: 'Whether the administrators get them too.' },
        },
    },
    {
        type: 'Microsoft.DataFactory/factories',
        provider: 'azure',
        description: `A data factory (${providerDocs('data_factory')}).`,
        terraform: { types: ['azurerm_data_factory'] },
        attributes: {
            publicNetworkAccess: {
                type: 'boolean',
                description: 'Whether the public endpoint takes connections. Where it is not written: true.',
                terraform: ['public_network_enabled'],
                fallback: true,
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Search/searchServices',
        provider: 'azure',
        description: `A search service (${providerDocs('search_service')}).`,
        terraform: { types: ['azurerm_search_service'] },
        attributes: {
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            'networkRuleSet.ipRules': {
                type: 'list',
                description: 'The addresses that are let in; none for all.',
                terraform: 'allowed_ips',
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/network.js

const PORTS = {
    fromPort: { type: 'number', description: 'The first port.', terraform: [] },
    toPort: { type: 'number', description: 'The last port.', terraform: [] },
};
const SECURITY_RULE = {
    name: { type: 'string', description: 'The name.' },
    description: { type: 'string', description: 'What it is for.' },
    priority: { type: 'number', description: 'The lowest decides.' },
    direction: { type: 'string', description: '`Inbound` or `Outbound`.' },
    access: { type: 'string', description: '`Allow` or `Deny`.' },
    protocol: { type: 'string', description: '`Tcp`, `Udp`, `Icmp`, `Esp`, `Ah`, or `*` for all.' },
    sourceAddressPrefixes: {
        type: 'list',
        terraform: ['source_address_prefix', 'source_address_prefixes'],
        description: 'Ranges, service tags (`Internet`), or `*`; empty where application security groups are named.',
    },
    destinationAddressPrefixes: {
        type: 'list',
        terraform: ['destination_address_prefix', 'destination_address_prefixes'],
        description: 'The same for the destination.',
    },
    sourcePortRanges: {
        type: 'list',
        terraform: ['source_port_range', 'source_port_ranges'],
        description: 'The ports that it comes from.',
        attributes: PORTS,
    },
    destinationPortRanges: {
        type: 'list',
        terraform: ['destination_port_range', 'destination_port_ranges'],
        description: 'The ports that it goes to; 0 to 65535 for `*`.',
        attributes: PORTS,
    },
};
const NETWORK = [
    {
        type: 'Microsoft.Network/networkSecurityGroups',
        provider: 'azure',
        description: 'A network security group with its rules, inline or as resources of their own. Rules whose group is not in the code ' +
            'stand for a group of which only they are known. The rules that Azure adds to each group are not among them ' +
            '(https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview).',
        terraform: {
            types: ['azurerm_network_security_group'],
            names: ['name'],
            satellites: { azurerm_network_security_rule: 'network_security_group_name' },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            securityRules: {
                type: 'list',
                description: 'The rules of both directions.',
                terraform: ['security_rule', 'azurerm_network_security_rule:'],
                derive: 'networkSecurityRules',
                attributes: SECURITY_RULE,
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/virtualNetworks',
        provider: 'azure',
        description: `A virtual network (${providerDocs('virtual_network')}).`,
        terraform: { types: ['azurerm_virtual_network'] },
        attributes: {
            addressSpace: { type: 'list', description: 'The ranges.', terraform: 'address_space' },
            ddosProtectionPlan: {
                type: 'map',
                description: 'The DDoS protection plan; null where there is none.',
                terraform: 'ddos_protection_plan',
                attributes: {
                    id: { type: 'string', description: 'The plan.' },
                    enable: { type: 'boolean', description: 'Whether it is on.' },
                },
            },
            subnets: {
                type: 'list',
                description: 'The subnets that are written inline.',
                terraform: 'subnet',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    networkSecurityGroup: {
                        type: 'string',
                        description: 'The network security group; null where there is none.',
                        terraform: 'security_group',
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/virtualNetworks/subnets',
        provider: 'azure',
        description: 'A subnet that is a resource of its own, with its network security group (`azurerm_subnet_network_security_group_association`).',
        terraform: {
            types: ['azurerm_subnet'],
            satellites: { azurerm_subnet_network_security_group_association: 'subnet_id' },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            networkSecurityGroup: {
                type: 'string',
                description: 'The network security group; null where there is none.',
                terraform: [
                    'azurerm_subnet_network_security_group_association:network_security_group_id',
                    'network_security_group_id',
                ],
            },
            delegations: {
                type: 'list',
                description: 'The services that the subnet is given to: `Microsoft.Netapp/volumes`.',
                terraform: 'delegation',
                attributes: {
                    serviceName: { type: 'string', description: 'The service.', terraform: 'service_delegation.name' },
                },
            },
        },
    },
    {
        type: 'Microsoft.Network/networkInterfaces',
        provider: 'azure',
        description: `A network interface (${providerDocs('network_interface')}).`,
        terraform: {
            types: ['azurerm_network_interface'],
            satellites: { azurerm_network_interface_security_group_association: 'network_interface_id' },
        },
        attributes: {
            ipConfigurations: {
                type: 'list',
                description: 'The addresses.',
                terraform: 'ip_configuration',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    publicIPAddress: {
                        type: 'string',
                        description: 'The public address; null where there is none.',
                        terraform: 'public_ip_address_id',
                    },
                },
            },
            enableIPForwarding: {
                type: 'boolean',
                description: 'Whether it takes packets that are meant for another address.',
                terraform: ['ip_forwarding_enabled', 'enable_ip_forwarding'],
                fallback: false,
            },
            networkSecurityGroup: {
                type: 'string',
                description: 'The network security group of the interface itself; null where there is none.',
                terraform: [
                    'azurerm_network_interface_security_group_association:network_security_group_id',
                    'network_security_group_id',
                ],
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/networkWatchers/flowLogs',
        provider: 'azure',
        description: `A flow log (${providerDocs('network_watcher_flow_log')}).`,
        terraform: { types: ['azurerm_network_watcher_flow_log'] },
        attributes: {
            enabled: { type: 'boolean', description: 'Whether traffic is recorded.' },
            'retentionPolicy.enabled': {
                type: 'boolean',
                description: 'Whether a time is set after which records are deleted.',
                terraform: 'retention_policy.enabled',
            },
            'retentionPolicy.days': {
                type: 'number',
                description: 'How long records are kept; 0 for ever.',
                unit: 'days',
                terraform: 'retention_policy.days',
            },
            storageId: { type: 'string', description: 'Where it is stored.', terraform: 'storage_account_id' },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/applicationGateways',
        provider: 'azure',
        description: `An application gateway (${providerDocs('application_gateway')}).`,
        terraform: { types: ['azurerm_application_gateway'] },
        attributes: {
            'sku.tier': {
                type: 'string',
                description: '`Basic`, `Standard`, `Standard_v2`, `WAF` or `WAF_v2`.',
                terraform: 'sku.tier',
            },
            'webApplicationFirewallConfiguration.enabled': {
                type: 'boolean',
                description: 'Whether the firewall that is configured inline is on.',
                terraform: 'waf_configuration.enabled',
            },
            firewallPolicy: {
                type: 'string',
                description: 'The firewall policy; null where there is none.',
                terraform: 'firewall_policy_id',
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies',
        provider: 'azure',
        description: `A firewall policy for application gateways (${providerDocs('web_application_firewall_policy')}). It is on unless the code says otherwise.`,
        terraform: { types: ['azurerm_web_application_firewall_policy'] },
        attributes: {
            'policySettings.enabled': {
                type: 'boolean',
                description: 'Whether it is on.',
                terraform: 'policy_settings.enabled',
                fallback: true,
            },
            'policySettings.mode': {
                type: 'string',
                description: '`Prevention` (the default) or `Detection`.',
                terraform: 'policy_settings.mode',
                fallback: 'Prevention',
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/frontDoors',
        provider: 'azure',
        description: `A Front Door of the classic tier (${providerDocs('frontdoor')}).`,
        terraform: { types: ['azurerm_frontdoor'] },
        attributes: {
            frontendEndpoints: {
                type: 'list',
                description: 'The host names that it answers to.',
                terraform: 'frontend_endpoint',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    webApplicationFirewallPolicyLink: {
                        type: 'string',
                        description: 'The firewall policy; null where there is none.',
                        terraform: 'web_application_firewall_policy_link_id',
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/sql.js

const AUDITING = [
    'azurerm_mssql_server_extended_auditing_policy',
    'azurerm_sql_server_extended_auditing_policy',
];
function auditing(types) {
    const places = (attribute) => [
        ...types.map((type) => `${type}:${attribute}`),
        `extended_auditing_policy.${attribute}`,
    ];
    return {
        'auditingSettings.isDeclared': {
            type: 'boolean',
            description: 'Whether the code has an auditing policy.',
            terraform: [...types.map((type) => `${type}:`), 'extended_auditing_policy'],
            derive: 'exists',
            fallback: false,
        },
        'auditingSettings.enabled': {
            type: 'boolean',
            description: 'Whether the auditing policy is on. Where it is not written: true.',
            terraform: places('enabled'),
            fallback: true,
        },
        'auditingSettings.retentionDays': {
            type: 'number',
            description: 'How long the log is kept in its storage account; 0 (the default) for ever.',
            unit: 'days',
            terraform: places('retention_in_days'),
            fallback: 0,
        },
    };
}
const FIREWALL_RULE = {
    name: { type: 'string', description: 'The name.' },
    startIpAddress: {
        type: 'string',
        description: 'The first address; with `0.0.0.0` as both every service of Azure is let in.',
    },
    endIpAddress: { type: 'string', description: 'The last address.' },
};
function firewallRule(type, natives) {
    return {
        type,
        provider: 'azure',
        description: 'A range of addresses that reaches a database server.',
        terraform: { types: natives },
        attributes: FIREWALL_RULE,
    };
}
const SQL = [
    {
        type: 'Microsoft.Sql/servers',
        provider: 'azure',
        description: `A logical server of Azure SQL with its auditing policy (${providerDocs('mssql_server')}). Where nothing is written: ` +
            'TLS 1.2, as azurerm sets since 3.0, and public network access, behind a firewall that lets nothing in by itself.',
        terraform: {
            types: ['azurerm_mssql_server', 'azurerm_sql_server'],
            names: ['name'],
            satellites: {
                azurerm_mssql_server_extended_auditing_policy: 'server_id',
                azurerm_sql_server_extended_auditing_policy: 'server_id',
                azurerm_sql_active_directory_administrator: 'server_name',
            },
        },
        attributes: {
            minimalTlsVersion: {
                type: 'string',
                description: '`1.0`, `1.1`, `1.2`, or `Disabled` for any. Where it is not written: `1.2`.',
                terraform: 'minimum_tls_version',
                fallback: '1.2',
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            administrators: {
                type: 'map',
                description: 'The administrator from Microsoft Entra; null where there is none.',
                terraform: ['azuread_administrator', 'azurerm_sql_active_directory_administrator:'],
                attributes: {
                    login: { type: 'string', description: 'The name.', terraform: ['login_username', 'login'] },
                },
            },
            ...auditing(AUDITING),
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Sql/servers/databases',
        provider: 'azure',
        description: `A database of Azure SQL with an auditing policy of its own (${providerDocs('mssql_database_extended_auditing_policy')}); that of the server holds for it too.`,
        terraform: {
            types: ['azurerm_mssql_database', 'azurerm_sql_database'],
            satellites: {
                azurerm_mssql_database_extended_auditing_policy: 'database_id',
            },
        },
        attributes: {
            ...auditing(['azurerm_mssql_database_extended_auditing_policy']),
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Sql/servers/securityAlertPolicies',
        provider: 'azure',
        description: `What alarms of threats a server raises, and whom they reach (${providerDocs('mssql_server_security_alert_policy')}).`,
        terraform: { types: ['azurerm_mssql_server_security_alert_policy'] },
        attributes: {
            state: { type: 'string', description: '`Enabled`, `Disabled` or `New`.' },
            disabledAlerts: { type: 'list', description: 'The kinds of threats that raise no alarm.' },
            emailAddresses: { type: 'list', description: 'Whom alarms reach.' },
            emailAccountAdmins: {
                type: 'boolean',
                description: 'Whether alarms reach the administrators of the account.',
                fallback: false,
            },
            retentionDays: { type: 'number', description: 'How long the log is kept.', unit: 'days', fallback: 0 },
        },
    },
    firewallRule('Microsoft.Sql/servers/firewallRules', [
        'azurerm_mssql_firewall_rule',
        'azurerm_sql_firewall_rule',
    ]),
    firewallRule('Microsoft.DBforMySQL/servers/firewallRules', [
        'azurerm_mysql_firewall_rule',
        'azurerm_mysql_flexible_server_firewall_rule',
    ]),
    firewallRule('Microsoft.DBforPostgreSQL/servers/firewallRules', [
        'azurerm_postgresql_firewall_rule',
        'azurerm_postgresql_flexible_server_firewall_rule',
    ]),
    firewallRule('Microsoft.DBforMariaDB/servers/firewallRules', ['azurerm_mariadb_firewall_rule']),
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/storage.js

const NETWORK_RULES = 'azurerm_storage_account_network_rules:';
const QUEUE_LOGGING = [
    'azurerm_storage_account_queue_properties:logging',
    'queue_properties.logging',
];
const QUEUE_LOGGING_ATTRIBUTES = {
    read: { type: 'boolean', description: 'Whether reading is logged.', fallback: false },
    write: { type: 'boolean', description: 'Whether writing is logged.', fallback: false },
    delete: { type: 'boolean', description: 'Whether deleting is logged.', fallback: false },
    retentionPolicyDays: { type: 'number', description: 'How long the log is kept.', unit: 'days' },
};
const STORAGE = [
    {
        type: 'Microsoft.Storage/storageAccounts',
        provider: 'azure',
        description: 'A storage account with what is configured beside it. Where nothing is written, what azurerm sets since 4.0 counts ' +
            `(${providerDocs('storage_account')}): HTTPS only, TLS 1.2, public network access, and shared keys. ` +
            'Without network rules every network is let in.',
        terraform: {
            types: ['azurerm_storage_account'],
            names: ['name'],
            satellites: {
                azurerm_storage_account_network_rules: ['storage_account_id', 'storage_account_name'],
                azurerm_storage_account_customer_managed_key: 'storage_account_id',
                azurerm_storage_account_queue_properties: 'storage_account_id',
            },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            kind: {
                type: 'string',
                description: '`StorageV2` (the default), `BlobStorage`, `BlockBlobStorage`, `FileStorage` or `Storage`.',
                terraform: 'account_kind',
                fallback: 'StorageV2',
            },
            'sku.tier': { type: 'string', description: '`Standard` or `Premium`.', terraform: 'account_tier' },
            'sku.replication': {
                type: 'string',
                description: '`LRS`, `ZRS`, `GRS`, `RAGRS`, `GZRS` or `RAGZRS`.',
                terraform: 'account_replication_type',
            },
            supportsHttpsTrafficOnly: {
                type: 'boolean',
                description: 'Whether plain HTTP is refused. Where it is not written: true.',
                terraform: ['https_traffic_only_enabled', 'enable_https_traffic_only'],
                fallback: true,
            },
            minimumTlsVersion: {
                type: 'string',
                description: '`TLS1_0`, `TLS1_1`, `TLS1_2` or `TLS1_3`. Where it is not written: `TLS1_2`, as azurerm sets since 3.0.',
                terraform: 'min_tls_version',
                fallback: 'TLS1_2',
            },
            allowBlobPublicAccess: {
                type: 'boolean',
                description: 'Whether containers may be opened to anonymous readers. Null where it is not written: azurerm allows it from 3.0 until ' +
                    '5.0, and forbids it before and since ' +
                    '(https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/5.0-upgrade-guide).',
                terraform: ['allow_nested_items_to_be_public', 'allow_blob_public_access'],
            },
            allowSharedKeyAccess: {
                type: 'boolean',
                description: 'Whether the keys of the account give access. Where it is not written: true.',
                terraform: 'shared_access_key_enabled',
                fallback: true,
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            networkAcls: {
                type: 'map',
                description: 'The network rules; null where the code has none, and every network is let in.',
                terraform: [NETWORK_RULES, 'network_rules'],
                attributes: {
                    defaultAction: { type: 'string', description: '`Allow` or `Deny` for what no rule names.' },
                    bypass: {
                        type: 'list',
                        description: '`AzureServices`, `Logging`, `Metrics` or `None`. Where it is not written: `AzureServices`.',
                        fallback: ['AzureServices'],
                    },
                    ipRules: { type: 'list', description: 'Public ranges that are let in.' },
                    virtualNetworkRules: {
                        type: 'list',
                        description: 'Subnets that are let in.',
                        terraform: 'virtual_network_subnet_ids',
                    },
                },
            },
            'encryption.requireInfrastructureEncryption': {
                type: 'boolean',
                description: 'Whether data is encrypted a second time, by the infrastructure.',
                terraform: 'infrastructure_encryption_enabled',
                fallback: false,
            },
            'encryption.keyVaultKey': {
                type: 'any',
                description: 'The key of your own that encrypts it; null where Microsoft manages the key.',
                terraform: ['azurerm_storage_account_customer_managed_key:', 'customer_managed_key'],
            },
            'blobServices.deleteRetentionPolicy': {
                type: 'map',
                description: 'Soft delete of blobs; null where it is off.',
                terraform: 'blob_properties.delete_retention_policy',
                attributes: {
                    days: {
                        type: 'number',
                        description: 'How long deleted blobs are kept.',
                        unit: 'days',
                        fallback: 7,
                    },
                },
            },
            'blobServices.isVersioningEnabled': {
                type: 'boolean',
                description: 'Whether earlier versions of blobs are kept.',
                terraform: 'blob_properties.versioning_enabled',
                fallback: false,
            },
            'queueServices.logging': {
                type: 'map',
                description: 'What the queue service logs; null where it logs nothing.',
                terraform: QUEUE_LOGGING,
                attributes: QUEUE_LOGGING_ATTRIBUTES,
            },
            'queueServices.isDeclared': {
                type: 'boolean',
                description: 'Whether the code configures the queue service at all.',
                terraform: ['azurerm_storage_account_queue_properties:', 'queue_properties'],
                derive: 'exists',
                fallback: false,
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
        provider: 'azure',
        description: `A blob container. It is private unless the code says otherwise (${providerDocs('storage_container')}).`,
        terraform: { types: ['azurerm_storage_container'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            publicAccess: {
                type: 'string',
                description: '`private` (the default), `blob`, or `container` for its list of blobs too.',
                terraform: [
                    'container_access_type',
                    { path: 'properties.publicAccess', values: { None: 'private' } },
                ],
                fallback: 'private',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/web.js

const WEB = [
    {
        type: 'Microsoft.Web/sites',
        provider: 'azure',
        description: `A web app, a function app, or a slot of one; \`meta.nativeType\` tells which (${providerDocs('linux_web_app')}, ` +
            `${providerDocs('linux_function_app')}). Where nothing is written: HTTP is taken, TLS 1.2, no client certificates, no ` +
            'authentication, no HTTP/2, no remote debugging.',
        terraform: {
            types: [
                'azurerm_app_service',
                'azurerm_app_service_slot',
                'azurerm_linux_web_app',
                'azurerm_linux_web_app_slot',
                'azurerm_windows_web_app',
                'azurerm_windows_web_app_slot',
                'azurerm_function_app',
                'azurerm_function_app_slot',
                'azurerm_linux_function_app',
                'azurerm_linux_function_app_slot',
                'azurerm_windows_function_app',
                'azurerm_windows_function_app_slot',
                'azurerm_function_app_flex_consumption',
            ],
        },
        attributes: {
            httpsOnly: { type: 'boolean', description: 'Whether HTTP is sent on to HTTPS.', fallback: false },
            'siteConfig.minTlsVersion': {
                type: 'string',
                description: '`1.0`, `1.1`, `1.2` or `1.3`. Where it is not written: `1.2`.',
                terraform: ['site_config.minimum_tls_version', 'site_config.min_tls_version'],
                fallback: '1.2',
            },
            'siteConfig.ftpsState': {
                type: 'string',
                description: '`Disabled`, `FtpsOnly` or `AllAllowed`. Null where it is not written: azurerm then disables it for the apps that are ' +
                    'named Linux or Windows; the older `azurerm_app_service` and `azurerm_function_app` leave it to Azure.',
                terraform: 'site_config.ftps_state',
            },
            'siteConfig.http20Enabled': {
                type: 'boolean',
                description: 'Whether HTTP/2 is spoken.',
                terraform: 'site_config.http2_enabled',
                fallback: false,
            },
            'siteConfig.remoteDebuggingEnabled': {
                type: 'boolean',
                description: 'Whether a debugger can attach from outside.',
                terraform: 'site_config.remote_debugging_enabled',
                fallback: false,
            },
            'siteConfig.cors.allowedOrigins': {
                type: 'list',
                description: 'The origins whose scripts may call it; `*` for all.',
                terraform: 'site_config.cors.allowed_origins',
            },
            'siteAuthSettings.enabled': {
                type: 'boolean',
                description: 'Whether App Service authenticates each request before the app sees it.',
                terraform: ['auth_settings_v2.auth_enabled', 'auth_settings.enabled'],
                fallback: false,
            },
            'siteAuthSettings.requireHttps': {
                type: 'boolean',
                description: 'Whether that authentication refuses plain HTTP. Where it is not written: true.',
                terraform: 'auth_settings_v2.require_https',
                fallback: true,
            },
            clientCertEnabled: {
                type: 'boolean',
                description: 'Whether clients are asked for a certificate.',
                terraform: ['client_certificate_enabled', 'client_cert_enabled'],
                fallback: false,
            },
            clientCertMode: {
                type: 'string',
                description: '`Required`, `Optional` or `OptionalInteractiveUser`.',
                terraform: ['client_certificate_mode', 'client_cert_mode'],
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/index.js









const AZURE = [
    ...STORAGE,
    ...NETWORK,
    ...compute_COMPUTE,
    ...CONTAINERS,
    ...SQL,
    ...DATABASES,
    ...KEY_VAULT,
    ...WEB,
    ...MANAGEMENT,
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/streaming.js

const BROKER_LOGS = 'logging_info.broker_logs';
const IN_TRANSIT = 'encryption_info.encryption_in_transit';
const STREAMING = [
    {
        type: 'AWS::MSK::Cluster',
        provider: 'aws',
        description: 'A Kafka cluster. Always encrypted at rest, by default with the key that AWS manages; TLS only, in transit and between ' +
            'brokers, unless the code says otherwise (https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html).',
        terraform: { types: ['aws_msk_cluster'] },
        modules: { sources: { 'terraform-aws-modules/msk-kafka-cluster/aws': [unlessOff('create')] } },
        attributes: {
            clusterName: { type: 'string', description: 'The name.', module: 'name' },
            'encryptionInfo.encryptionAtRest.dataVolumeKmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for MSK.',
                terraform: 'encryption_info.encryption_at_rest_kms_key_arn',
                module: 'encryption_at_rest_kms_key_arn',
                derive: 'key',
            },
            'encryptionInfo.encryptionInTransit.clientBroker': {
                type: 'string',
                description: '`TLS`, `TLS_PLAINTEXT` or `PLAINTEXT`; null for `TLS`.',
                terraform: `${IN_TRANSIT}.client_broker`,
                module: 'encryption_in_transit_client_broker',
            },
            'encryptionInfo.encryptionInTransit.inCluster': {
                type: 'boolean',
                description: 'Whether traffic between brokers is encrypted.',
                terraform: `${IN_TRANSIT}.in_cluster`,
                module: 'encryption_in_transit_in_cluster',
                fallback: true,
            },
            'brokerNodeGroupInfo.connectivityInfo.publicAccess.type': {
                type: 'string',
                description: '`DISABLED`, or `SERVICE_PROVIDED_EIPS` where brokers have public addresses.',
                module: 'broker_node_connectivity_info.public_access.type',
                fallback: 'DISABLED',
            },
            'loggingInfo.brokerLogs.cloudWatchLogs.enabled': {
                type: 'boolean',
                description: 'Whether logs of brokers go to CloudWatch.',
                terraform: `${BROKER_LOGS}.cloudwatch_logs.enabled`,
                module: 'cloudwatch_logs_enabled',
                fallback: false,
            },
            'loggingInfo.brokerLogs.firehose.enabled': {
                type: 'boolean',
                description: 'Whether logs of brokers go to Firehose.',
                module: 'firehose_logs_enabled',
                fallback: false,
            },
            'loggingInfo.brokerLogs.s3.enabled': {
                type: 'boolean',
                description: 'Whether logs of brokers go to S3.',
                terraform: `${BROKER_LOGS}.s3.enabled`,
                module: 's3_logs_enabled',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::AmazonMQ::Broker',
        provider: 'aws',
        description: 'A message broker. Always encrypted, by default with a key that AWS owns; without public access and without logs unless ' +
            'the code says otherwise (https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html).',
        terraform: { types: ['aws_mq_broker'] },
        attributes: {
            brokerName: { type: 'string', description: 'The name.' },
            engineType: { type: 'string', description: '`ActiveMQ` or `RabbitMQ`.' },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address.',
                fallback: false,
            },
            'logs.general': {
                type: 'boolean',
                description: 'Whether general logs go to CloudWatch.',
                fallback: false,
            },
            'logs.audit': {
                type: 'boolean',
                description: 'Whether administrative actions are recorded; ActiveMQ only.',
                fallback: false,
            },
            'encryptionOptions.kmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, a key that AWS owns or manages.',
                derive: 'key',
            },
            'encryptionOptions.useAwsOwnedKey': {
                type: 'boolean',
                description: 'Whether AWS owns the key.',
                fallback: true,
            },
            autoMinorVersionUpgrade: { type: 'boolean', description: 'Whether minor upgrades are automatic.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Kinesis::Stream',
        provider: 'aws',
        description: 'A data stream. Not encrypted unless the code says so (https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html).',
        terraform: { types: ['aws_kinesis_stream'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'streamEncryption.encryptionType': {
                type: 'string',
                description: '`KMS`, or `NONE`.',
                terraform: 'encryption_type',
                fallback: 'NONE',
            },
            'streamEncryption.keyId': {
                type: 'string',
                description: 'The KMS key; `alias/aws/kinesis` is the one that AWS manages.',
                terraform: 'kms_key_id',
                derive: 'key',
            },
            retentionPeriodHours: {
                type: 'number',
                description: 'How long records are kept.',
                unit: 'hours',
                terraform: 'retention_period',
                fallback: 24,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::KinesisFirehose::DeliveryStream',
        provider: 'aws',
        description: 'A delivery stream. Records that are put into it are not encrypted unless the code says so; those of a stream or a ' +
            'Kafka topic are as they are there (https://docs.aws.amazon.com/firehose/latest/dev/encryption.html).',
        terraform: { types: ['aws_kinesis_firehose_delivery_stream'] },
        attributes: {
            deliveryStreamName: { type: 'string', description: 'The name.', terraform: 'name' },
            'deliveryStreamEncryption.enabled': {
                type: 'boolean',
                description: 'Whether records are encrypted while they wait.',
                terraform: 'server_side_encryption.enabled',
                cloudformation: { value: true, path: 'DeliveryStreamEncryptionConfigurationInput' },
                fallback: false,
            },
            'deliveryStreamEncryption.keyType': {
                type: 'string',
                description: '`AWS_OWNED_CMK` or `CUSTOMER_MANAGED_CMK`.',
                terraform: 'server_side_encryption.key_type',
                cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyType',
                fallback: 'AWS_OWNED_CMK',
            },
            'deliveryStreamEncryption.keyArn': {
                type: 'string',
                description: 'The KMS key.',
                terraform: 'server_side_encryption.key_arn',
                cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyARN',
                derive: 'key',
            },
            hasStreamSource: {
                type: 'boolean',
                description: 'Whether its records come from a Kinesis stream or a Kafka topic.',
                terraform: ['kinesis_source_configuration', 'msk_source_configuration'],
                cloudformation: ['KinesisStreamSourceConfiguration', 'MSKSourceConfiguration'],
                derive: 'exists',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/auto-scaling.js

const AUTO_SCALING = [
    {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        provider: 'aws',
        description: 'A group of instances of which some are always there, with what it is attached to.',
        terraform: {
            types: ['aws_autoscaling_group'],
            names: ['name'],
            satellites: {
                aws_autoscaling_attachment: 'autoscaling_group_name',
                aws_autoscaling_traffic_source_attachment: 'autoscaling_group_name',
            },
        },
        modules: {
            sources: { 'terraform-aws-modules/autoscaling/aws': [unlessOff('create'), unlessOff('create_asg')] },
            isLikeProvider: true,
        },
        cloudformation: { names: ['AutoScalingGroupName'] },
        attributes: {
            healthCheckType: {
                type: 'string',
                description: '`EC2`, which is the default, or `ELB` (https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html).',
                cloudformation: ['HealthCheckType'],
                fallback: 'EC2',
            },
            loadBalancers: {
                type: 'list',
                description: 'The classic load balancers and target groups that send traffic to it.',
                terraform: [
                    'load_balancers',
                    'target_group_arns',
                    'traffic_source.identifier',
                    'aws_autoscaling_attachment:elb',
                    'aws_autoscaling_attachment:lb_target_group_arn',
                    'aws_autoscaling_attachment:alb_target_group_arn',
                    'aws_autoscaling_traffic_source_attachment:traffic_source.identifier',
                ],
                module: [
                    'load_balancers',
                    'target_group_arns',
                    'traffic_source_attachments.*.traffic_source_identifier',
                ],
                cloudformation: ['LoadBalancerNames', 'TargetGroupARNs', 'TrafficSources.Identifier'],
            },
            launchConfigurationName: {
                type: 'string',
                description: 'The launch configuration, the old way.',
                terraform: 'launch_configuration',
                module: ['launch_configuration', { unknown: 'the module decides it', path: 'use_lc' }],
            },
            tags: { type: 'map', description: 'Tags by key.', terraform: [], cloudformation: [] },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/load-balancing.js


function entry(key) {
    return { path: 'LoadBalancerAttributes', only: { Key: [key] }, then: 'Value' };
}
const LOAD_BALANCING = [
    {
        type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        provider: 'aws',
        description: 'An application, network or gateway load balancer. Access logs, deletion protection and dropping invalid headers are off by default ' +
            '(https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes).',
        modules: { sources: { 'terraform-aws-modules/alb/aws': [unlessOff('create'), unlessOff('create_lb')] } },
        terraform: { types: ['aws_lb', 'aws_alb'] },
        attributes: {
            name: { type: 'string', description: 'The name.', module: 'name' },
            type: {
                type: 'string',
                description: '`application`, which is the default, `network` or `gateway`.',
                terraform: 'load_balancer_type',
                module: 'load_balancer_type',
                fallback: 'application',
            },
            scheme: {
                type: 'string',
                description: '`internet-facing`, which is the default, or `internal`.',
                terraform: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
                module: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
                fallback: 'internet-facing',
            },
            'accessLogs.enabled': {
                type: 'boolean',
                description: 'Whether requests are recorded in a bucket.',
                terraform: 'access_logs.enabled',
                module: [
                    'access_logs.enabled',
                    { value: true, path: 'access_logs.bucket' },
                    { ...BY_VERSION, path: 'log_bucket_name' },
                ],
                cloudformation: entry('access_logs.s3.enabled'),
                fallback: false,
            },
            'deletionProtection.enabled': {
                type: 'boolean',
                description: 'Whether it cannot be deleted.',
                terraform: 'enable_deletion_protection',
                module: ['enable_deletion_protection', BY_VERSION],
                cloudformation: entry('deletion_protection.enabled'),
                fallback: false,
            },
            dropInvalidHeaderFields: {
                type: 'boolean',
                description: 'Whether headers with invalid names are dropped.',
                terraform: 'drop_invalid_header_fields',
                module: ['drop_invalid_header_fields', BY_VERSION],
                cloudformation: entry('routing.http.drop_invalid_header_fields.enabled'),
                fallback: false,
            },
            desyncMitigationMode: {
                type: 'string',
                description: '`defensive`, which is the default, `strictest` or `monitor`.',
                module: 'desync_mitigation_mode',
                cloudformation: entry('routing.http.desync_mitigation_mode'),
                fallback: 'defensive',
            },
            referrers: {
                ...referrers,
                module: ['', { unknown: 'the module attaches a web ACL', when: ifOn('associate_web_acl') }],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ElasticLoadBalancingV2::Listener',
        provider: 'aws',
        description: 'A listener of a load balancer.',
        terraform: { types: ['aws_lb_listener', 'aws_alb_listener'] },
        modules: {
            sources: { 'terraform-aws-modules/alb/aws': [unlessOff('create'), unlessOff('create_lb')] },
            each: ['listeners', 'http_tcp_listeners', 'https_listeners'],
        },
        attributes: {
            protocol: {
                type: 'string',
                description: '`HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP` …; where none is written beside a port, HTTP; of a gateway load balancer there is neither.',
                module: ['protocol', BY_MODULE],
            },
            port: { type: 'number', description: 'The port.', module: ['port', BY_MODULE] },
            sslPolicy: {
                type: 'string',
                description: 'The security policy of TLS. Where none is named, `ELBSecurityPolicy-2016-08`, with TLS 1.0 ' +
                    '(https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html).',
                module: ['ssl_policy', BY_VERSION],
                fallback: 'ELBSecurityPolicy-2016-08',
            },
            loadBalancerArn: { type: 'string', description: 'The load balancer.' },
            defaultActions: {
                type: 'list',
                description: 'What it does.',
                terraform: 'default_action',
                module: '',
                attributes: {
                    type: {
                        type: 'string',
                        description: '`forward`, `redirect`, `fixed-response` …',
                        module: ['action_type', { value: 'redirect', path: 'redirect' }, BY_MODULE],
                    },
                    'redirectConfig.protocol': {
                        type: 'string',
                        description: 'What it redirects to; `#{protocol}` keeps the protocol.',
                        terraform: 'redirect.protocol',
                    },
                    'redirectConfig.port': {
                        type: 'string',
                        description: 'The port that it redirects to.',
                        terraform: 'redirect.port',
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ElasticLoadBalancing::LoadBalancer',
        provider: 'aws',
        description: 'A classic load balancer, with the policies of its listeners.',
        terraform: {
            types: ['aws_elb'],
            names: ['name'],
            satellites: { aws_load_balancer_policy: 'load_balancer_name' },
        },
        modules: {
            sources: { 'terraform-aws-modules/elb/aws': [unlessOff('create_elb')] },
            isLikeProvider: true,
        },
        cloudformation: { names: ['LoadBalancerName'] },
        attributes: {
            type: {
                type: 'string',
                description: '`classic`.',
                terraform: [],
                cloudformation: [],
                fallback: 'classic',
            },
            scheme: {
                type: 'string',
                description: '`internet-facing`, which is the default, or `internal`.',
                terraform: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
                fallback: 'internet-facing',
            },
            accessLoggingPolicy: {
                type: 'map',
                description: 'Access logs; null where there are none.',
                terraform: 'access_logs',
                attributes: {
                    enabled: { type: 'boolean', description: 'Whether requests are recorded.', fallback: true },
                    s3BucketName: { type: 'string', description: 'Where the logs go.', terraform: 'bucket' },
                },
            },
            listeners: {
                type: 'list',
                description: 'The listeners.',
                terraform: 'listener',
                attributes: {
                    protocol: {
                        type: 'string',
                        description: '`HTTP`, `HTTPS`, `TCP`, `SSL`.',
                        terraform: 'lb_protocol',
                    },
                    loadBalancerPort: { type: 'number', description: 'The port.', terraform: 'lb_port' },
                    instanceProtocol: { type: 'string', description: 'The protocol to the instances.' },
                    sslCertificateId: { type: 'string', description: 'The certificate.' },
                },
            },
            policies: {
                type: 'list',
                description: 'The policies, among them those that say which protocols and ciphers are accepted.',
                terraform: 'aws_load_balancer_policy:',
                attributes: {
                    policyName: { type: 'string', description: 'The name.' },
                    policyType: {
                        type: 'string',
                        description: '`SSLNegotiationPolicyType` and others.',
                        terraform: 'policy_type_name',
                    },
                    attributes: {
                        type: 'list',
                        description: 'The settings: protocols and ciphers with `true` or `false`.',
                        terraform: 'policy_attribute',
                        attributes: {
                            name: {
                                type: 'string',
                                description: '`Protocol-TLSv1`, `Reference-Security-Policy`, a cipher.',
                            },
                            value: { type: 'string', description: '`true`, `false`, a name.' },
                        },
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/vpc.js



const RULE = {
    ipProtocol: {
        type: 'string',
        description: "`tcp`, `udp`, `icmp`, `icmpv6`, another protocol's number, or `-1` for all.",
    },
    fromPort: {
        type: 'number',
        description: 'The first port, 0 where the protocol is all; of ICMP, the type.',
    },
    toPort: {
        type: 'number',
        description: 'The last port, 65535 where the protocol is all; of ICMP, the code.',
    },
    cidr: {
        type: 'string',
        description: 'The address range, of either family; null where the rule names something else.',
    },
    cidrIp: { type: 'string', description: 'The IPv4 range.' },
    cidrIpv6: { type: 'string', description: 'The IPv6 range.' },
    securityGroupId: {
        type: 'string',
        description: 'The security group at the other end; `self` for this one.',
    },
    prefixListId: { type: 'string', description: 'The prefix list at the other end.' },
    description: { type: 'string', description: 'What the rule is for.' },
};
const ACL_RULE = {
    ruleNumber: { type: 'number', description: 'Rules are tried in this order; the first that fits decides.' },
    ruleAction: { type: 'string', description: '`allow` or `deny`.' },
    ipProtocol: { type: 'string', description: '`tcp`, `udp`, `icmp`, a number, or `-1` for all.' },
    fromPort: { type: 'number', description: 'The first port, 0 where the protocol is all.' },
    toPort: { type: 'number', description: 'The last port, 65535 where the protocol is all.' },
    cidr: { type: 'string', description: 'The address range, of either family.' },
};
const vpc_TAGS = { type: 'map', description: 'Tags by key.' };
const VPC = [
    {
        type: 'AWS::EC2::SecurityGroup',
        provider: 'aws',
        description: 'A security group with its rules, inline or as resources of their own. A rule that names several ranges counts ' +
            'as one for each. Rules whose group is not in the code stand for a group of which only they are known.',
        terraform: {
            types: ['aws_security_group', 'aws_default_security_group'],
            satellites: {
                aws_security_group_rule: 'security_group_id',
                aws_vpc_security_group_ingress_rule: 'security_group_id',
                aws_vpc_security_group_egress_rule: 'security_group_id',
            },
        },
        modules: { sources: SECURITY_GROUP_MODULES },
        cloudformation: {
            satellites: {
                'AWS::EC2::SecurityGroupIngress': 'GroupId',
                'AWS::EC2::SecurityGroupEgress': 'GroupId',
            },
        },
        attributes: {
            groupName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
            groupDescription: {
                type: 'string',
                description: 'What the group is for.',
                terraform: 'description',
                module: ['description', { value: 'Security Group managed by Terraform' }],
            },
            vpcId: { type: 'string', description: 'The VPC.', module: 'vpc_id' },
            tags: vpc_TAGS,
            referrers: referrers,
            securityGroupIngress: {
                type: 'list',
                description: 'What may come in.',
                terraform: ['ingress', 'aws_security_group_rule:', 'aws_vpc_security_group_ingress_rule:'],
                module: '',
                cloudformation: ['SecurityGroupIngress', 'AWS::EC2::SecurityGroupIngress:'],
                derive: 'ingress',
                attributes: RULE,
            },
            securityGroupEgress: {
                type: 'list',
                description: 'What may go out.',
                terraform: ['egress', 'aws_security_group_rule:', 'aws_vpc_security_group_egress_rule:'],
                module: '',
                cloudformation: ['SecurityGroupEgress', 'AWS::EC2::SecurityGroupEgress:'],
                derive: 'egress',
                attributes: RULE,
            },
        },
    },
    {
        type: 'AWS::EC2::VPC',
        provider: 'aws',
        description: 'A virtual private cloud, with its flow logs.',
        modules: { sources: { 'terraform-aws-modules/vpc/aws': [unlessOff('create_vpc')] } },
        terraform: {
            types: ['aws_vpc', 'aws_default_vpc'],
            satellites: { aws_flow_log: { by: 'vpc_id', isOptional: true } },
        },
        cloudformation: {
            satellites: { 'AWS::EC2::FlowLog': { by: 'ResourceId', only: { ResourceType: 'VPC' } } },
        },
        attributes: {
            cidrBlock: { type: 'string', description: 'The address range.', module: ['cidr', BY_VERSION] },
            tags: vpc_TAGS,
            referrers: referrers,
            'flow_logs.enabled': {
                type: 'boolean',
                description: 'Whether traffic is recorded by a flow log of the whole VPC.',
                terraform: 'aws_flow_log:',
                module: 'enable_flow_log',
                cloudformation: 'AWS::EC2::FlowLog:',
                derive: 'exists',
                fallback: false,
            },
            'flow_logs.trafficType': {
                type: 'string',
                description: '`ALL`, `ACCEPT` or `REJECT`.',
                terraform: 'aws_flow_log:traffic_type',
                module: [
                    { path: 'flow_log_traffic_type', when: ifOn('enable_flow_log') },
                    { value: 'ALL', when: ifOn('enable_flow_log') },
                ],
                cloudformation: 'AWS::EC2::FlowLog:TrafficType',
            },
        },
    },
    {
        type: 'AWS::EC2::NetworkAcl',
        provider: 'aws',
        description: 'A network ACL with its rules, inline or as resources of their own. Rules whose ACL is not in the code stand for one of ' +
            'which only they are known.',
        terraform: {
            types: ['aws_network_acl', 'aws_default_network_acl'],
            satellites: { aws_network_acl_rule: 'network_acl_id' },
        },
        cloudformation: { satellites: { 'AWS::EC2::NetworkAclEntry': 'NetworkAclId' } },
        attributes: {
            vpcId: { type: 'string', description: 'The VPC.' },
            tags: vpc_TAGS,
            ingress: {
                type: 'list',
                description: 'What may come in, and what may not.',
                terraform: ['ingress', 'aws_network_acl_rule:'],
                cloudformation: 'AWS::EC2::NetworkAclEntry:',
                derive: 'aclIngress',
                attributes: ACL_RULE,
            },
            egress: {
                type: 'list',
                description: 'What may go out, and what may not.',
                terraform: ['egress', 'aws_network_acl_rule:'],
                cloudformation: 'AWS::EC2::NetworkAclEntry:',
                derive: 'aclEgress',
                attributes: ACL_RULE,
            },
        },
    },
    {
        type: 'AWS::EC2::Subnet',
        provider: 'aws',
        description: 'A subnet of a VPC.',
        terraform: { types: ['aws_subnet'] },
        attributes: {
            vpcId: { type: 'string', description: 'The VPC.' },
            cidrBlock: { type: 'string', description: 'The address range.' },
            mapPublicIpOnLaunch: {
                type: 'boolean',
                description: 'Whether instances get a public address; not by default (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html).',
                fallback: false,
            },
            tags: vpc_TAGS,
        },
    },
    {
        type: 'AWS::EC2::RouteTable',
        provider: 'aws',
        description: 'A route table with its routes, inline or as resources of their own.',
        terraform: {
            types: ['aws_route_table', 'aws_default_route_table'],
            satellites: { aws_route: 'route_table_id' },
        },
        cloudformation: { satellites: { 'AWS::EC2::Route': 'RouteTableId' } },
        attributes: {
            vpcId: { type: 'string', description: 'The VPC.' },
            tags: vpc_TAGS,
            routes: {
                type: 'list',
                description: 'The routes.',
                terraform: ['route', 'aws_route:'],
                cloudformation: 'AWS::EC2::Route:',
                attributes: {
                    destinationCidrBlock: {
                        type: 'string',
                        description: 'Where it leads, IPv4.',
                        terraform: ['cidr_block', 'destination_cidr_block'],
                    },
                    destinationIpv6CidrBlock: {
                        type: 'string',
                        description: 'Where it leads, IPv6.',
                        terraform: ['ipv6_cidr_block', 'destination_ipv6_cidr_block'],
                    },
                    vpcPeeringConnectionId: {
                        type: 'string',
                        description: 'The peering connection that it goes over.',
                    },
                    gatewayId: { type: 'string', description: 'The internet gateway, or another.' },
                    natGatewayId: { type: 'string', description: 'The NAT gateway.' },
                },
            },
        },
    },
    {
        type: 'AWS::EC2::VPCEndpointService',
        provider: 'aws',
        description: 'A service that other accounts can reach through an interface endpoint.',
        terraform: { types: ['aws_vpc_endpoint_service'] },
        attributes: {
            acceptanceRequired: { type: 'boolean', description: 'Whether somebody must accept a connection.' },
        },
    },
    {
        type: 'AWS::EC2::TransitGateway',
        provider: 'aws',
        description: 'A transit gateway, between VPCs and networks.',
        terraform: { types: ['aws_ec2_transit_gateway'] },
        attributes: {
            autoAcceptSharedAttachments: {
                type: 'string',
                description: '`enable` accepts attachments of other accounts by itself; `disable` is the default.',
                fallback: 'disable',
            },
            tags: vpc_TAGS,
        },
    },
    {
        type: 'AWS::EC2::EIP',
        provider: 'aws',
        description: 'An Elastic IP address.',
        terraform: { types: ['aws_eip'] },
        attributes: {
            instanceId: { type: 'string', description: 'The instance that has it.', terraform: 'instance' },
            networkInterfaceId: {
                type: 'string',
                description: 'The network interface that has it.',
                terraform: 'network_interface',
                cloudformation: [],
            },
            referrers: referrers,
            tags: vpc_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/secrets.js


const SECRETS = [
    {
        type: 'AWS::KMS::Key',
        provider: 'aws',
        description: 'A KMS key. Its material is not rotated unless the code says so; asymmetric and HMAC keys cannot be (https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).',
        terraform: { types: ['aws_kms_key'], satellites: { aws_kms_key_policy: 'key_id' } },
        modules: { sources: { 'terraform-aws-modules/kms/aws': [unlessOff('create')] }, isLikeProvider: true },
        attributes: {
            enableKeyRotation: {
                type: 'boolean',
                description: 'Whether the material is renewed by itself.',
                module: [
                    ...['create_external', 'create_replica', 'create_replica_external'].map((input) => ({
                        ...BY_MODULE,
                        when: ifOn(input),
                    })),
                    'enable_key_rotation',
                    { value: true },
                ],
                fallback: false,
            },
            rotationPeriodInDays: { type: 'number', description: 'How often.', unit: 'days' },
            keySpec: {
                type: 'string',
                description: '`SYMMETRIC_DEFAULT`, `RSA_2048` …',
                terraform: 'customer_master_key_spec',
                fallback: 'SYMMETRIC_DEFAULT',
            },
            keyUsage: {
                type: 'string',
                description: '`ENCRYPT_DECRYPT`, `SIGN_VERIFY` …',
                fallback: 'ENCRYPT_DECRYPT',
            },
            customKeyStoreId: {
                type: 'string',
                description: 'The key store outside of KMS that holds it; such keys cannot be rotated.',
            },
            enabled: {
                type: 'boolean',
                description: 'Whether it can be used.',
                terraform: 'is_enabled',
                fallback: true,
            },
            pendingWindowInDays: {
                type: 'number',
                description: 'How long deleting it waits.',
                unit: 'days',
                terraform: 'deletion_window_in_days',
            },
            statements: {
                ...statements('The statements of the key policy.', ['aws_kms_key_policy:policy', 'policy'], ['KeyPolicy']),
                module: ['policy', BY_MODULE],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SecretsManager::Secret',
        provider: 'aws',
        description: 'A secret. It is encrypted with the key `aws/secretsmanager` unless the code names one, and not rotated unless the code says so (https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html).',
        terraform: {
            types: ['aws_secretsmanager_secret'],
            names: ['name'],
            satellites: {
                aws_secretsmanager_secret_rotation: 'secret_id',
                aws_secretsmanager_secret_policy: 'secret_arn',
            },
        },
        modules: {
            sources: { 'terraform-aws-modules/secrets-manager/aws': [unlessOff('create')] },
            isLikeProvider: true,
        },
        cloudformation: {
            names: ['Name'],
            satellites: {
                'AWS::SecretsManager::RotationSchedule': 'SecretId',
                'AWS::SecretsManager::ResourcePolicy': 'SecretId',
                'AWS::SecretsManager::SecretTargetAttachment': 'SecretId',
            },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            kmsKeyId: { type: 'string', description: 'The KMS key that it is encrypted with.' },
            rotation: {
                type: 'map',
                description: 'How it is rotated; null where it is not.',
                terraform: ['aws_secretsmanager_secret_rotation:', 'rotation_rules'],
                module: { path: '', when: ifOn('enable_rotation') },
                cloudformation: [
                    'AWS::SecretsManager::RotationSchedule:',
                    {
                        unknown: 'a rotation schedule of its target attachment may be meant for it',
                        path: 'AWS::SecretsManager::SecretTargetAttachment:',
                    },
                ],
                attributes: {
                    automaticallyAfterDays: {
                        type: 'number',
                        description: 'How often.',
                        unit: 'days',
                        terraform: ['rotation_rules.automatically_after_days', 'automatically_after_days'],
                        cloudformation: 'RotationRules.AutomaticallyAfterDays',
                    },
                    scheduleExpression: {
                        type: 'string',
                        description: 'How often, as `rate()` or `cron()`.',
                        terraform: 'rotation_rules.schedule_expression',
                        cloudformation: 'RotationRules.ScheduleExpression',
                    },
                },
            },
            statements: {
                ...statements('The statements of its policy.', ['aws_secretsmanager_secret_policy:policy', 'policy'], ['AWS::SecretsManager::ResourcePolicy:ResourcePolicy']),
                module: addsStatements(ifOn('create_policy')),
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SSM::Parameter',
        provider: 'aws',
        description: 'A parameter. CloudFormation cannot make those of the type `SecureString`.',
        terraform: { types: ['aws_ssm_parameter'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            type: { type: 'string', description: '`String`, `StringList` or `SecureString`.' },
            keyId: { type: 'string', description: 'The KMS key of a `SecureString`.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SSM::Document',
        provider: 'aws',
        description: 'A document of Systems Manager. In Terraform its content is a text, in JSON or YAML.',
        terraform: { types: ['aws_ssm_document'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            documentType: {
                type: 'string',
                description: '`Command`, `Automation`, `Session` …',
                fallback: 'Command',
            },
            documentFormat: { type: 'string', description: '`JSON`, `YAML` or `TEXT`.', fallback: 'JSON' },
            content: { type: 'any', description: 'What it says.' },
            'permissions.accountIds': {
                type: 'string',
                description: 'The accounts that it is shared with, or `All`.',
                cloudformation: [],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/docker.js
const COMMAND = {
    name: { type: 'string', description: 'The program, without its directory: `apt-get`.' },
    arguments: { type: 'list', description: 'What stands behind it, word by word.' },
    environment: {
        type: 'list',
        description: 'The variables that are set for this command alone.',
        attributes: {
            name: { type: 'string', description: 'The name.' },
            value: { type: 'string', description: 'The value.' },
        },
    },
    text: { type: 'string', description: 'The command as written.' },
};
const FILES = {
    sources: { type: 'list', description: 'What is put into the image: paths, URLs, here-documents.' },
    destination: { type: 'string', description: 'Where it is put.' },
    from: {
        type: 'string',
        description: 'The stage or image that it is taken from; null for the build context.',
    },
    chown: { type: 'string', description: 'Whose it is going to be.' },
    chmod: { type: 'string', description: 'Its permissions.' },
    checksum: { type: 'string', description: 'The checksum that what is fetched must have.' },
};
const PAIR = {
    name: { type: 'string', description: 'The name.' },
    value: { type: 'string', description: 'The value; null where only the name is written.' },
};
const IMAGE = {
    image: { type: 'string', description: 'The image as a whole; null for another stage.' },
    name: {
        type: 'string',
        description: 'The image without tag and digest: `node`, `ghcr.io/org/app`, `scratch`.',
    },
    tag: { type: 'string', description: 'The tag; null where none is written, which means `latest`.' },
    digest: { type: 'string', description: 'The digest, `sha256:…`.' },
};
const DOCKER = [
    {
        type: 'Dockerfile::Stage',
        provider: 'docker',
        description: 'A stage of a Dockerfile: from a `FROM` to the next. The last one becomes the image. Variables of `ARG` and `ENV` are put in; ' +
            'one without a default is unknown, and so may be one that the base image brings. What a stage is based on another stage for ' +
            '(`user`, `healthcheck`, variables) it has from there; of an image that is not built in the file nothing is known. ' +
            '(https://docs.docker.com/reference/dockerfile/)',
        attributes: {
            name: { type: 'string', description: 'The name behind `AS`; null for a stage without one.' },
            number: { type: 'number', description: 'Its place in the file, from 0.' },
            isFinal: { type: 'boolean', description: 'Whether it is the last one, which becomes the image.' },
            isNameTaken: { type: 'boolean', description: 'Whether an earlier stage has the same name.' },
            from: {
                type: 'map',
                description: 'What it is based on.',
                attributes: {
                    ...IMAGE,
                    stage: { type: 'string', description: 'The stage of the same file; null for an image.' },
                    platform: { type: 'string', description: 'The platform, `linux/amd64`.' },
                },
            },
            base: {
                type: 'map',
                description: 'The image that it is based on in the end, by way of other stages or directly.',
                attributes: IMAGE,
            },
            user: {
                type: 'string',
                description: 'The last `USER`, without the group; null where none is set, and the user of the base image counts.',
            },
            healthcheck: {
                type: 'map',
                description: 'The last `HEALTHCHECK`; null where there is none.',
                attributes: {
                    isDisabled: { type: 'boolean', description: 'Whether it says `NONE`.' },
                    command: { type: 'string', description: 'The command as written.' },
                    interval: { type: 'string', description: 'How often it runs, `30s`.' },
                    timeout: { type: 'string', description: 'How long it may take.' },
                    retries: { type: 'string', description: 'How often it may fail.' },
                },
            },
            runs: {
                type: 'list',
                description: 'The `RUN` instructions.',
                attributes: {
                    text: { type: 'string', description: 'The script as written.' },
                    commands: { type: 'list', description: 'Its commands.', attributes: COMMAND },
                    network: { type: 'string', description: '`default`, `none` or `host`.' },
                    security: { type: 'string', description: '`sandbox` or `insecure`.' },
                },
            },
            commands: {
                type: 'list',
                description: 'The commands of all `RUN` instructions, also those that other commands run: in `$(…)`, by `sudo`, by `sh -c`.',
                attributes: COMMAND,
            },
            copies: { type: 'list', description: 'The `COPY` instructions.', attributes: FILES },
            adds: { type: 'list', description: 'The `ADD` instructions.', attributes: FILES },
            environment: { type: 'list', description: 'The variables of `ENV`.', attributes: PAIR },
            arguments: {
                type: 'list',
                description: 'The variables of `ARG`; the value is the default, also that which was given before the first `FROM`.',
                attributes: PAIR,
            },
            labels: { type: 'list', description: 'The labels.', attributes: PAIR },
            exposedPorts: {
                type: 'list',
                description: 'The ports of `EXPOSE`.',
                attributes: {
                    fromPort: { type: 'number', description: 'The first port.' },
                    toPort: { type: 'number', description: 'The last port.' },
                    protocol: { type: 'string', description: '`tcp` or `udp`.' },
                },
            },
            workingDirectories: { type: 'list', description: 'The paths of `WORKDIR`.' },
            entrypoints: {
                type: 'list',
                description: 'The `ENTRYPOINT` instructions as written; the last one counts.',
            },
            defaultCommands: {
                type: 'list',
                description: 'The `CMD` instructions as written; the last one counts.',
            },
            maintainers: { type: 'list', description: 'The `MAINTAINER` instructions, which are deprecated.' },
            volumes: { type: 'list', description: 'The paths of `VOLUME`.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/compute.js
const SWITCH = Object.fromEntries([
    ...['TRUE', 'True', 'true', 'YES', 'Yes', 'yes', 'Y', 'y', '1'].map((text) => [text, true]),
    ...['FALSE', 'False', 'false', 'NO', 'No', 'no', 'N', 'n', '0'].map((text) => [text, false]),
]);
const INHERITED = ['source_instance_template', 'source_machine_image'].map((path) => ({
    path,
    unknown: 'the template or image that the instance is made from decides',
}));
const SCOPES = {
    type: 'list',
    description: 'What it may be used for: `cloud-platform`, or the URL that this stands for, is everything.',
};
const INSTANCE = {
    name: { type: 'string', description: 'The name.' },
    labels: { type: 'map', description: 'Labels by key.', terraform: ['labels', ...INHERITED] },
    canIpForward: {
        type: 'boolean',
        description: 'Whether it may send packets with addresses of others.',
        terraform: ['can_ip_forward', ...INHERITED],
        fallback: false,
    },
    networkInterfaces: {
        type: 'list',
        description: 'The network interfaces.',
        terraform: ['network_interface', ...INHERITED],
        attributes: {
            network: { type: 'string', description: 'The network.' },
            subnetwork: { type: 'string', description: 'The subnet.' },
            accessConfigs: {
                type: 'list',
                description: 'External IPv4 addresses; an empty block is an ephemeral one.',
                terraform: 'access_config',
            },
            ipv6AccessConfigs: {
                type: 'list',
                description: 'External IPv6 addresses.',
                terraform: 'ipv6_access_config',
            },
        },
    },
    serviceAccounts: {
        type: 'list',
        description: 'The service account; an empty list where the instance has none.',
        terraform: ['service_account', ...INHERITED],
        attributes: {
            email: {
                type: 'string',
                description: "The account; null is the project's default account of Compute Engine.",
            },
            scopes: SCOPES,
        },
    },
    ...metadata('enableOslogin', 'enable-oslogin', 'Whether OS Login decides who may log in.'),
    ...metadata('blockProjectSshKeys', 'block-project-ssh-keys', 'Whether SSH keys of the project are refused.'),
    ...metadata('serialPortEnable', 'serial-port-enable', 'Whether the serial console takes connections.'),
    shieldedInstanceConfig: {
        type: 'map',
        description: 'Shielded VM; null where nothing is written. (https://cloud.google.com/compute/shielded-vm/docs/shielded-vm)',
        terraform: ['shielded_instance_config', ...INHERITED],
        attributes: {
            enableSecureBoot: {
                type: 'boolean',
                description: 'Whether only signed software boots; off by default.',
            },
            enableVtpm: {
                type: 'boolean',
                description: 'Whether there is a virtual TPM.',
                fallback: true,
            },
            enableIntegrityMonitoring: {
                type: 'boolean',
                description: 'Whether the boot is compared with a baseline.',
                fallback: true,
            },
        },
    },
};
function disks(places) {
    return {
        type: 'list',
        description: 'The disks that this makes, and their keys.',
        terraform: places,
        attributes: {
            source: { type: 'string', description: 'An existing disk, which has a key of its own.' },
            kmsKeyName: {
                type: 'string',
                description: 'The key in Cloud KMS.',
                terraform: ['kms_key_self_link', 'disk_encryption_key.kms_key_self_link'],
            },
            rawKey: {
                type: 'string',
                description: "The customer's own key.",
                terraform: [
                    'disk_encryption_key_raw',
                    'disk_encryption_key_rsa',
                    'disk_encryption_key.raw_key',
                    'disk_encryption_key.rsa_encrypted_key',
                ],
            },
        },
    };
}
function metadata(name, key, description) {
    return {
        [`metadata.${name}`]: {
            type: 'boolean',
            description: `${description} Null where the metadata does not say so.`,
            terraform: [{ path: `metadata.${key}`, values: SWITCH }, ...INHERITED],
        },
    };
}
const gcp_compute_COMPUTE = [
    {
        type: 'compute.googleapis.com/Instance',
        provider: 'gcp',
        description: 'A virtual machine of Compute Engine. What one that is made from a template or a machine image does not say itself ' +
            'is unknown.',
        terraform: {
            types: [
                'google_compute_instance',
                'google_compute_instance_from_template',
                'google_compute_instance_from_machine_image',
            ],
        },
        attributes: {
            ...INSTANCE,
            disks: disks(['boot_disk', ...INHERITED]),
        },
    },
    {
        type: 'compute.googleapis.com/InstanceTemplate',
        provider: 'gcp',
        description: 'What instances of Compute Engine are made from.',
        terraform: { types: ['google_compute_instance_template', 'google_compute_region_instance_template'] },
        attributes: { ...INSTANCE, disks: disks(['disk']) },
    },
    {
        type: 'compute.googleapis.com/Disk',
        provider: 'gcp',
        description: "A persistent disk. Google's keys encrypt it where it names none.",
        terraform: { types: ['google_compute_disk', 'google_compute_region_disk'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            labels: { type: 'map', description: 'Labels by key.' },
            disks: disks(['']),
        },
    },
    {
        type: 'compute.googleapis.com/ProjectMetadata',
        provider: 'gcp',
        description: 'Metadata that all instances of a project get: all of it, or a single item.',
        terraform: {
            types: ['google_compute_project_metadata', 'google_compute_project_metadata_item'],
        },
        attributes: {
            key: { type: 'string', description: 'Of a single item, its key.' },
            ...projectMetadata('enableOslogin', 'enable-oslogin', 'Whether OS Login decides who may log in.'),
            ...projectMetadata('serialPortEnable', 'serial-port-enable', 'Whether serial consoles take connections.'),
        },
    },
];
function projectMetadata(name, key, description) {
    return {
        [`metadata.${name}`]: {
            type: 'boolean',
            description,
            terraform: [
                { path: `metadata.${key}`, values: SWITCH },
                { path: '', only: { key: [key] }, then: 'value', values: SWITCH },
            ],
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/container.js
const METADATA_MODES = {
    GKE_METADATA_SERVER: 'GKE_METADATA',
    EXPOSE: 'GCE_METADATA',
};
const NODE = {
    serviceAccount: {
        type: 'string',
        description: "The service account; null or `default` is the project's default account of Compute Engine.",
    },
    imageType: { type: 'string', description: 'The image: `COS_CONTAINERD` where nothing is written.' },
    oauthScopes: { type: 'list', description: 'What the service account may be used for.' },
    'workloadMetadataConfig.mode': {
        type: 'string',
        description: '`GKE_METADATA` keeps the credentials of the node from workloads.',
        terraform: [
            { path: 'workload_metadata_config.mode', values: METADATA_MODES },
            { path: 'workload_metadata_config.node_metadata', values: METADATA_MODES },
        ],
    },
};
const POOL = {
    name: { type: 'string', description: 'The name.' },
    config: {
        type: 'map',
        description: 'How the nodes are set up; null where nothing is written.',
        terraform: 'node_config',
        attributes: NODE,
    },
    workloadPool: {
        type: 'string',
        description: 'Of the default pool, the pool of workload identities of the cluster.',
        terraform: ['workload_identity_config.workload_pool', 'workload_identity_config.identity_namespace'],
    },
    ...management('autoUpgrade', 'auto_upgrade', 'Whether the version of the nodes follows that of the control plane.'),
    ...management('autoRepair', 'auto_repair', 'Whether nodes that fail are made anew.'),
};
const DEFAULT_POOL = {
    path: '',
    except: { remove_default_node_pool: ['true'], enable_autopilot: ['true'] },
};
function nodePools(places) {
    return {
        type: 'list',
        description: 'The node pools that this describes. The default one of a cluster does not count if it has `nodePools` itself.',
        terraform: places,
        attributes: {
            ...POOL,
            nodePools: {
                type: 'list',
                description: 'The pools that take the place of the default one.',
                terraform: 'node_pool',
            },
        },
    };
}
function nodeAccounts(places) {
    return {
        type: 'list',
        description: 'The service accounts of nodes: of the node pools, and of what GKE adds by itself.',
        terraform: places,
        attributes: {
            serviceAccount: {
                type: 'string',
                description: "The account; null or `default` is the project's default account of Compute Engine.",
                terraform: [
                    'node_config.service_account',
                    'auto_provisioning_defaults.service_account',
                    'cluster_autoscaling.auto_provisioning_defaults.service_account',
                ],
            },
            isUsed: {
                type: 'boolean',
                description: 'Whether there are such nodes, as far as the code tells.',
                terraform: [
                    'node_config',
                    'initial_node_count',
                    'node_count',
                    'cluster',
                    'enabled',
                    'enable_autopilot',
                ],
                derive: 'exists',
            },
            nodePools: {
                type: 'list',
                description: 'The pools that take the place of the default one.',
                terraform: 'node_pool',
            },
        },
    };
}
function management(name, attribute, description) {
    return {
        [`management.${name}`]: {
            type: 'boolean',
            description: `${description} GKE does so where nothing is written.`,
            terraform: `management.${attribute}`,
        },
    };
}
const BINARY_AUTHORIZATION = [
    'binary_authorization.evaluation_mode',
    {
        path: 'binary_authorization.enabled',
        values: { true: 'PROJECT_SINGLETON_POLICY_ENFORCE', false: 'DISABLED' },
    },
    {
        path: 'enable_binary_authorization',
        values: { true: 'PROJECT_SINGLETON_POLICY_ENFORCE', false: 'DISABLED' },
    },
];
const container_CONTAINER = [
    {
        type: 'container.googleapis.com/Cluster',
        provider: 'gcp',
        description: 'A cluster of Google Kubernetes Engine. Where nothing is written: nodes have public addresses, everybody reaches the ' +
            'control plane, network policies have no effect; nodes are shielded, legacy authorization and client certificates are ' +
            'off, logs and metrics are kept (https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster, ' +
            'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster).',
        terraform: { types: ['google_container_cluster'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            resourceLabels: { type: 'map', description: 'Labels by key.' },
            'autopilot.enabled': {
                type: 'boolean',
                description: 'Whether Google runs the nodes.',
                terraform: 'enable_autopilot',
                fallback: false,
            },
            'privateClusterConfig.enablePrivateNodes': {
                type: 'boolean',
                description: 'Whether nodes have no public addresses.',
                terraform: 'private_cluster_config.enable_private_nodes',
                fallback: false,
            },
            'privateClusterConfig.enablePrivateEndpoint': {
                type: 'boolean',
                description: 'Whether the control plane has no public address.',
                terraform: 'private_cluster_config.enable_private_endpoint',
                fallback: false,
            },
            'controlPlaneEndpointsConfig.ipEndpointsConfig.enabled': {
                type: 'boolean',
                description: 'Whether the control plane is reached by addresses, and not by its name in DNS alone.',
                terraform: 'control_plane_endpoints_config.ip_endpoints_config.enabled',
                fallback: true,
            },
            masterAuthorizedNetworksConfig: {
                type: 'map',
                description: 'Who may reach the control plane; null where everybody may.',
                attributes: {
                    cidrBlocks: {
                        type: 'list',
                        description: 'The networks that may.',
                        terraform: 'cidr_blocks',
                        attributes: { cidrBlock: { type: 'string', description: 'The range.' } },
                    },
                },
            },
            'networkPolicy.enabled': {
                type: 'boolean',
                description: 'Whether network policies have an effect.',
                fallback: false,
            },
            'addonsConfig.networkPolicyConfig.disabled': {
                type: 'boolean',
                description: 'Whether what enforces network policies is switched off.',
                terraform: 'addons_config.network_policy_config.disabled',
            },
            'networkConfig.datapathProvider': {
                type: 'string',
                description: '`ADVANCED_DATAPATH` is Dataplane V2, which always enforces network policies.',
                terraform: 'datapath_provider',
            },
            'legacyAbac.enabled': {
                type: 'boolean',
                description: 'Whether legacy authorization counts beside RBAC.',
                terraform: 'enable_legacy_abac',
                fallback: false,
            },
            'masterAuth.clientCertificateConfig.issueClientCertificate': {
                type: 'boolean',
                description: 'Whether a client certificate is issued.',
                terraform: 'master_auth.client_certificate_config.issue_client_certificate',
                fallback: false,
            },
            'shieldedNodes.enabled': {
                type: 'boolean',
                description: 'Whether nodes prove their identity.',
                terraform: 'enable_shielded_nodes',
                fallback: true,
            },
            nodePools: nodePools([DEFAULT_POOL, 'node_pool']),
            nodeAccounts: nodeAccounts([
                DEFAULT_POOL,
                'node_pool',
                { path: 'cluster_autoscaling', only: { enabled: ['true'] } },
                { path: '', only: { enable_autopilot: ['true'] } },
            ]),
            loggingService: { type: 'string', description: 'Where logs go; `none` is nowhere.' },
            'loggingConfig.enableComponents': {
                type: 'list',
                description: 'Whose logs are kept; none where the list is empty, null where it is not written.',
                terraform: 'logging_config.enable_components',
            },
            monitoringService: { type: 'string', description: 'Where metrics go; `none` is nowhere.' },
            'monitoringConfig.enableComponents': {
                type: 'list',
                description: 'Whose metrics are kept; none where the list is empty, null where it is not written.',
                terraform: 'monitoring_config.enable_components',
            },
            ipAllocationPolicy: {
                type: 'map',
                description: 'The ranges of alias IPs; null where nothing is written.',
                terraform: 'ip_allocation_policy',
            },
            networkingMode: {
                type: 'string',
                description: '`VPC_NATIVE` or `ROUTES`; GKE takes VPC_NATIVE where nothing is written.',
            },
            'binaryAuthorization.evaluationMode': {
                type: 'string',
                description: '`PROJECT_SINGLETON_POLICY_ENFORCE`, or `DISABLED`.',
                terraform: BINARY_AUTHORIZATION,
                fallback: 'DISABLED',
            },
            'releaseChannel.channel': {
                type: 'string',
                description: 'The release channel, whose nodes are always upgraded.',
                terraform: 'release_channel.channel',
            },
        },
    },
    {
        type: 'container.googleapis.com/NodePool',
        provider: 'gcp',
        description: 'A node pool of a cluster, as a resource of its own.',
        terraform: { types: ['google_container_node_pool'] },
        attributes: {
            ...POOL,
            cluster: { type: 'string', description: 'The cluster.' },
            nodePools: nodePools(['']),
            nodeAccounts: nodeAccounts(['']),
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/bindings.js
function bindings(places) {
    return {
        type: 'list',
        description: 'Who has which role, through IAM resources of their own.',
        terraform: places,
        derive: 'bindings',
        attributes: {
            role: { type: 'string', description: 'The role: `roles/editor`.' },
            members: {
                type: 'list',
                description: 'Who has it: `user:…`, `group:…`, `serviceAccount:…`, `allUsers`, `allAuthenticatedUsers`.',
            },
            condition: { type: 'any', description: 'The condition under which they have it.' },
        },
    };
}
function iamSatellites(prefix, by) {
    return { [`${prefix}_iam_binding`]: by, [`${prefix}_iam_member`]: by, [`${prefix}_iam_policy`]: by };
}
function iamPlaces(...prefixes) {
    return prefixes.flatMap((prefix) => [
        `${prefix}_iam_binding:`,
        `${prefix}_iam_member:`,
        `${prefix}_iam_policy:policy_data`,
    ]);
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/data.js

const KEY = 'google_kms_crypto_key';
const DATASET = 'google_bigquery_dataset';
const DATA = [
    {
        type: 'cloudkms.googleapis.com/CryptoKey',
        provider: 'gcp',
        description: 'A key of Cloud KMS with the IAM grants on it. It is not rotated unless a period is written, and only symmetric keys ' +
            'can be rotated automatically (https://cloud.google.com/kms/docs/key-rotation).',
        terraform: { types: [KEY], satellites: iamSatellites(KEY, 'crypto_key_id') },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            labels: { type: 'map', description: 'Labels by key.' },
            purpose: {
                type: 'string',
                description: '`ENCRYPT_DECRYPT`, `ASYMMETRIC_SIGN`, `ASYMMETRIC_DECRYPT`, `MAC`, …',
                fallback: 'ENCRYPT_DECRYPT',
            },
            importOnly: {
                type: 'boolean',
                description: 'Whether its versions are imported only.',
                fallback: false,
            },
            rotationPeriod: {
                type: 'string',
                description: 'How often a new version is made, in seconds with an s: `7776000s`.',
            },
            bindings: bindings(iamPlaces(KEY)),
        },
    },
    {
        type: 'bigquery.googleapis.com/Dataset',
        provider: 'gcp',
        description: "A BigQuery dataset with the access that is granted to it. Google's keys encrypt it unless it names one.",
        terraform: {
            types: [DATASET],
            names: ['dataset_id'],
            satellites: { ...iamSatellites(DATASET, 'dataset_id'), google_bigquery_dataset_access: 'dataset_id' },
        },
        attributes: {
            datasetId: { type: 'string', description: 'The name.' },
            labels: { type: 'map', description: 'Labels by key.' },
            access: {
                type: 'list',
                description: 'Who has access, by entries of the dataset or resources of their own.',
                terraform: ['access', 'google_bigquery_dataset_access:'],
                attributes: {
                    role: { type: 'string', description: '`READER`, `WRITER`, `OWNER`, or a role of IAM.' },
                    specialGroup: {
                        type: 'string',
                        description: '`projectOwners`, `projectReaders`, `projectWriters` or `allAuthenticatedUsers`.',
                    },
                    iamMember: { type: 'string', description: 'A member as IAM writes it: `allUsers`.' },
                    grantee: {
                        type: 'any',
                        description: 'Whoever or whatever has the access, in any of the ways to name it.',
                        terraform: [
                            'special_group',
                            'iam_member',
                            'user_by_email',
                            'group_by_email',
                            'domain',
                            'view',
                            'dataset',
                            'routine',
                        ],
                    },
                },
            },
            bindings: bindings(iamPlaces(DATASET)),
            'defaultEncryptionConfiguration.kmsKeyName': {
                type: 'string',
                description: 'The key in Cloud KMS.',
                terraform: 'default_encryption_configuration.kms_key_name',
            },
        },
    },
    {
        type: 'redis.googleapis.com/Instance',
        provider: 'gcp',
        description: 'A Memorystore for Redis instance, which asks for no password and does not use TLS unless it is told to ' +
            '(https://cloud.google.com/memorystore/docs/redis/about-redis-auth).',
        terraform: { types: ['google_redis_instance'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            authEnabled: { type: 'boolean', description: 'Whether clients need the password.', fallback: false },
            transitEncryptionMode: {
                type: 'string',
                description: '`SERVER_AUTHENTICATION` is TLS, `DISABLED` is none.',
                fallback: 'DISABLED',
            },
        },
    },
    {
        type: 'pubsub.googleapis.com/Topic',
        provider: 'gcp',
        description: "A Pub/Sub topic. Google's keys encrypt its messages unless it names one.",
        terraform: { types: ['google_pubsub_topic'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            kmsKeyName: { type: 'string', description: 'The key in Cloud KMS.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/iam.js

const NAME = { type: 'string', description: 'The name.' };
const GRANTS = ['', 'policy_data'];
const iam_IAM = [
    {
        type: 'cloudresourcemanager.googleapis.com/Project',
        provider: 'gcp',
        description: 'A project. Terraform leaves it the default network unless it is told otherwise ' +
            '(https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project).',
        terraform: { types: ['google_project'] },
        attributes: {
            name: NAME,
            projectId: { type: 'string', description: 'The id.' },
            labels: { type: 'map', description: 'Labels by key.' },
            autoCreateNetwork: {
                type: 'boolean',
                description: 'Whether the default network stays.',
                fallback: true,
            },
        },
    },
    grants('Project', 'a project', 'project'),
    grants('Folder', 'a folder', 'folder'),
    grants('Organization', 'an organization', 'organization', 'org_id'),
    {
        type: 'cloudresourcemanager.googleapis.com/AuditConfig',
        provider: 'gcp',
        description: 'Which data access the audit logs of a project, a folder or an organization hold for a service; none where nothing is ' +
            'written (https://cloud.google.com/logging/docs/audit/configure-data-access).',
        terraform: {
            types: [
                'google_project_iam_audit_config',
                'google_folder_iam_audit_config',
                'google_organization_iam_audit_config',
            ],
        },
        attributes: {
            service: { type: 'string', description: '`allServices`, or one service.' },
            auditLogConfigs: {
                type: 'list',
                description: 'What is logged.',
                terraform: 'audit_log_config',
                attributes: {
                    logType: { type: 'string', description: '`ADMIN_READ`, `DATA_READ` or `DATA_WRITE`.' },
                    exemptedMembers: { type: 'list', description: 'Whose access is not logged.' },
                },
            },
        },
    },
];
function grants(scope, what, native, by = native) {
    const prefix = `google_${native}_iam`;
    return {
        type: `cloudresourcemanager.googleapis.com/${scope}IamPolicy`,
        provider: 'gcp',
        description: `What one resource grants on ${what}: a binding, a member or a policy.`,
        terraform: { types: [`${prefix}_binding`, `${prefix}_member`, `${prefix}_policy`] },
        attributes: {
            resource: { type: 'string', description: `The id of ${what}.`, terraform: by },
            bindings: bindings(GRANTS),
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/network.js
const RULES = {
    protocol: { type: 'string', description: '`tcp`, `udp`, `icmp`, `icmpv6`, `sctp`, …, or `all`.' },
    fromPort: { type: 'number', description: 'The first port; 0 where no port is named.' },
    toPort: { type: 'number', description: 'The last port; 65535 where no port is named.' },
};
function ofPolicyRule(action) {
    return { path: '', only: { action: [action] }, then: 'match.layer4_configs' };
}
const network_NETWORK = [
    {
        type: 'compute.googleapis.com/Firewall',
        provider: 'gcp',
        description: 'A firewall rule of a VPC network, or of a firewall policy. It is for incoming traffic, and enforced, unless it says ' +
            'otherwise (https://cloud.google.com/firewall/docs/firewalls).',
        terraform: {
            types: [
                'google_compute_firewall',
                'google_compute_firewall_policy_rule',
                'google_compute_network_firewall_policy_rule',
                'google_compute_region_network_firewall_policy_rule',
            ],
        },
        attributes: {
            name: { type: 'string', description: 'The name.', terraform: ['name', 'rule_name'] },
            network: { type: 'string', description: 'The network.' },
            direction: { type: 'string', description: '`INGRESS` or `EGRESS`.', fallback: 'INGRESS' },
            disabled: { type: 'boolean', description: 'Whether the rule is not enforced.', fallback: false },
            priority: { type: 'number', description: 'Lower numbers win.', fallback: 1000 },
            sourceRanges: {
                type: 'list',
                description: 'Where traffic comes from.',
                terraform: ['source_ranges', 'match.src_ip_ranges'],
            },
            sourceTags: { type: 'list', description: 'Tags of the instances that it comes from.' },
            sourceServiceAccounts: { type: 'list', description: 'Accounts of the instances that it comes from.' },
            destinationRanges: {
                type: 'list',
                description: 'Where traffic goes to; null for everywhere.',
                terraform: ['destination_ranges', 'match.dest_ip_ranges'],
            },
            targetTags: { type: 'list', description: 'Tags of the instances that the rule is for.' },
            targetServiceAccounts: { type: 'list', description: 'Accounts of the instances that it is for.' },
            allowed: {
                type: 'list',
                description: 'What is allowed, one entry for each range of ports.',
                terraform: ['allow', ofPolicyRule('allow')],
                derive: 'firewall',
                attributes: RULES,
            },
            denied: {
                type: 'list',
                description: 'What is denied, one entry for each range of ports.',
                terraform: ['deny', ofPolicyRule('deny')],
                derive: 'firewall',
                attributes: RULES,
            },
            logConfig: { type: 'map', description: 'The log of connections; null where there is none.' },
        },
    },
    {
        type: 'compute.googleapis.com/Subnetwork',
        provider: 'gcp',
        description: 'A subnet of a VPC network. Without `logConfig` it has no flow logs, and private Google access is off unless it is ' +
            'switched on (https://cloud.google.com/vpc/docs/flow-logs). Subnets for proxies and Private Service Connect have none of both.',
        terraform: { types: ['google_compute_subnetwork'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            network: { type: 'string', description: 'The network.' },
            purpose: {
                type: 'string',
                description: '`PRIVATE`, or what it is reserved for: `REGIONAL_MANAGED_PROXY`, `GLOBAL_MANAGED_PROXY`, ' +
                    '`INTERNAL_HTTPS_LOAD_BALANCER`, `PRIVATE_SERVICE_CONNECT`, `PRIVATE_NAT`, …',
                fallback: 'PRIVATE',
            },
            privateIpGoogleAccess: {
                type: 'boolean',
                description: "Whether instances without an address of their own reach Google's APIs.",
                fallback: false,
            },
            privateIpv6GoogleAccess: { type: 'string', description: 'The same over IPv6.' },
            stackType: { type: 'string', description: '`IPV4_ONLY`, `IPV4_IPV6` or `IPV6_ONLY`.' },
            logConfig: {
                type: 'map',
                description: 'The flow logs; null where there are none.',
                attributes: {
                    aggregationInterval: {
                        type: 'string',
                        description: 'How long flows are gathered: `INTERVAL_5_SEC` …',
                    },
                    flowSampling: { type: 'number', description: 'The share of the flows that is kept, 0 to 1.' },
                    metadata: { type: 'string', description: 'Which metadata is kept.' },
                },
            },
            enableFlowLogs: {
                type: 'boolean',
                description: 'Whether flow logs are on, where older code says so beside `logConfig`.',
            },
        },
    },
    {
        type: 'compute.googleapis.com/SslPolicy',
        provider: 'gcp',
        description: 'What load balancers accept of TLS: profile `COMPATIBLE` from TLS 1.0 on where nothing is written ' +
            '(https://cloud.google.com/load-balancing/docs/ssl-policies-concepts).',
        terraform: { types: ['google_compute_ssl_policy', 'google_compute_region_ssl_policy'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            profile: {
                type: 'string',
                description: '`COMPATIBLE`, `MODERN`, `RESTRICTED`, `FIPS_202205` or `CUSTOM`.',
                fallback: 'COMPATIBLE',
            },
            minTlsVersion: {
                type: 'string',
                description: '`TLS_1_0`, `TLS_1_1`, `TLS_1_2` or `TLS_1_3`.',
                fallback: 'TLS_1_0',
            },
            customFeatures: { type: 'list', description: 'The ciphers of the profile `CUSTOM`.' },
        },
    },
    {
        type: 'dns.googleapis.com/ManagedZone',
        provider: 'gcp',
        description: 'A zone of Cloud DNS. It is public unless it says otherwise, and DNSSEC is off unless it is switched on ' +
            '(https://cloud.google.com/dns/docs/dnssec-config).',
        terraform: { types: ['google_dns_managed_zone'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            dnsName: { type: 'string', description: 'The domain.' },
            visibility: { type: 'string', description: '`public` or `private`.', fallback: 'public' },
            'dnssecConfig.state': {
                type: 'string',
                description: '`on`, `off` or `transfer`.',
                terraform: 'dnssec_config.state',
                fallback: 'off',
            },
            'dnssecConfig.defaultKeySpecs': {
                type: 'list',
                description: 'The kinds of keys; the provider takes RSASHA256 where there are none.',
                terraform: 'dnssec_config.default_key_specs',
                attributes: {
                    algorithm: { type: 'string', description: '`rsasha256`, `ecdsap256sha256`, `rsasha1`, …' },
                    keyType: { type: 'string', description: '`keySigning` or `zoneSigning`.' },
                    keyLength: { type: 'number', description: 'The length.', unit: 'bits' },
                },
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/serverless.js

const INGRESS = {
    INGRESS_TRAFFIC_ALL: 'all',
    INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
    INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
};
const SERVERLESS = [
    {
        type: 'run.googleapis.com/Service',
        provider: 'gcp',
        description: 'A Cloud Run service. Where nothing is written requests may come from the internet, and IAM decides who may call it ' +
            '(https://cloud.google.com/run/docs/securing/ingress, https://cloud.google.com/run/docs/authenticating/public).',
        terraform: {
            types: ['google_cloud_run_service', 'google_cloud_run_v2_service'],
            names: ['name'],
            satellites: {
                ...iamSatellites('google_cloud_run_service', 'service'),
                ...iamSatellites('google_cloud_run_v2_service', 'name'),
            },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            bindings: bindings(iamPlaces('google_cloud_run_service', 'google_cloud_run_v2_service')),
            ingress: {
                type: 'string',
                description: 'Where requests may come from: `all`, `internal`, `internal-and-cloud-load-balancing`.',
                terraform: [
                    { path: 'ingress', values: INGRESS },
                    'metadata.annotations.run\\.googleapis\\.com/ingress',
                ],
                fallback: 'all',
            },
            invokerIamDisabled: {
                type: 'boolean',
                description: 'Whether everyone may call it, whatever IAM says.',
                terraform: [
                    'invoker_iam_disabled',
                    {
                        path: 'metadata.annotations.run\\.googleapis\\.com/invoker-iam-disabled',
                        values: { true: true, false: false },
                    },
                ],
                fallback: false,
            },
            iapEnabled: {
                type: 'boolean',
                description: 'Whether callers log in through Identity-Aware Proxy.',
                terraform: [
                    'iap_enabled',
                    {
                        path: 'metadata.annotations.run\\.googleapis\\.com/iap-enabled',
                        values: { true: true, false: false },
                    },
                ],
                fallback: false,
            },
        },
    },
    {
        type: 'cloudfunctions.googleapis.com/FunctionIamPolicy',
        provider: 'gcp',
        description: 'What one resource grants on a Cloud Function of either generation, which nobody may call unless they are granted it ' +
            '(https://cloud.google.com/functions/docs/securing/managing-access-iam).',
        terraform: { types: serverless_grants('google_cloudfunctions_function', 'google_cloudfunctions2_function') },
        attributes: {
            resource: { type: 'string', description: 'The function.', terraform: 'cloud_function' },
            bindings: bindings(['', 'policy_data']),
        },
    },
];
function serverless_grants(...prefixes) {
    return prefixes.flatMap((prefix) => [
        `${prefix}_iam_binding`,
        `${prefix}_iam_member`,
        `${prefix}_iam_policy`,
    ]);
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/sql.js
const sql_SQL = [
    {
        type: 'sqladmin.googleapis.com/Instance',
        provider: 'gcp',
        description: 'A Cloud SQL instance. Where nothing is written it has a public address, takes connections without TLS, and makes no ' +
            'backups (https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance).',
        terraform: { types: ['google_sql_database_instance'] },
        modules: {
            sources: {
                'terraform-google-modules/sql-db/google//modules/mysql': [],
                'terraform-google-modules/sql-db/google//modules/postgresql': [],
            },
            isLikeProvider: true,
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            databaseVersion: {
                type: 'string',
                description: '`MYSQL_8_0`, `POSTGRES_16`, `SQLSERVER_2022_STANDARD`, …',
            },
            instanceType: { type: 'string', description: '`CLOUD_SQL_INSTANCE`, `READ_REPLICA_INSTANCE`, …' },
            masterInstanceName: { type: 'string', description: 'Of a replica, the instance that it follows.' },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether Terraform refuses to delete it.',
                fallback: true,
            },
            diskEncryptionKmsKeyName: {
                type: 'string',
                description: 'The key in Cloud KMS.',
                terraform: 'encryption_key_name',
            },
            'settings.ipConfiguration.ipv4Enabled': {
                type: 'boolean',
                description: 'Whether it has a public address.',
                terraform: 'settings.ip_configuration.ipv4_enabled',
                module: 'ip_configuration.ipv4_enabled',
                fallback: true,
            },
            'settings.ipConfiguration.privateNetwork': {
                type: 'string',
                description: 'The network from which it is reached by a private address.',
                terraform: 'settings.ip_configuration.private_network',
                module: 'ip_configuration.private_network',
            },
            'settings.ipConfiguration.requireSsl': {
                type: 'boolean',
                description: 'Whether connections need TLS and a client certificate; replaced by `sslMode`.',
                terraform: 'settings.ip_configuration.require_ssl',
                module: 'ip_configuration.require_ssl',
                fallback: false,
            },
            'settings.ipConfiguration.sslMode': {
                type: 'string',
                description: '`ALLOW_UNENCRYPTED_AND_ENCRYPTED`, `ENCRYPTED_ONLY` or `TRUSTED_CLIENT_CERTIFICATE_REQUIRED`.',
                terraform: 'settings.ip_configuration.ssl_mode',
                module: 'ip_configuration.ssl_mode',
            },
            'settings.ipConfiguration.authorizedNetworks': {
                type: 'list',
                description: 'Networks that may connect to the public address.',
                terraform: 'settings.ip_configuration.authorized_networks',
                module: 'ip_configuration.authorized_networks',
                attributes: {
                    name: { type: 'string', description: 'What it is called.' },
                    value: { type: 'string', description: 'The range.' },
                },
            },
            'settings.backupConfiguration.enabled': {
                type: 'boolean',
                description: 'Whether it is backed up every day.',
                terraform: 'settings.backup_configuration.enabled',
                module: 'backup_configuration.enabled',
                fallback: false,
            },
            'settings.databaseFlags': {
                type: 'list',
                description: 'Flags of the database.',
                terraform: 'settings.database_flags',
                module: 'database_flags',
                attributes: {
                    name: { type: 'string', description: 'The flag.' },
                    value: { type: 'string', description: 'Its value.' },
                },
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/storage.js


const BUCKET = 'google_storage_bucket';
const storage_STORAGE = [
    {
        type: 'storage.googleapis.com/Bucket',
        provider: 'gcp',
        description: 'A Cloud Storage bucket with the IAM grants and ACLs on it. Where nothing is written, ACLs count beside IAM ' +
            '(https://cloud.google.com/storage/docs/uniform-bucket-level-access), public access is not prevented unless the ' +
            'organization does so (https://cloud.google.com/storage/docs/public-access-prevention), and objects are encrypted ' +
            'with keys of Google.',
        terraform: {
            types: [BUCKET],
            names: ['name'],
            satellites: {
                ...iamSatellites(BUCKET, 'bucket'),
                google_storage_bucket_acl: 'bucket',
                google_storage_bucket_access_control: 'bucket',
                google_storage_default_object_acl: 'bucket',
                google_storage_default_object_access_control: 'bucket',
            },
        },
        modules: {
            sources: { 'terraform-google-modules/cloud-storage/google//modules/simple_bucket': [] },
            isLikeProvider: true,
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            location: { type: 'string', description: 'The region or multi-region.' },
            labels: { type: 'map', description: 'Labels by key.' },
            'iamConfiguration.uniformBucketLevelAccess.enabled': {
                type: 'boolean',
                description: 'Whether IAM alone decides on access, and ACLs have no effect.',
                terraform: ['uniform_bucket_level_access', 'bucket_policy_only'],
                module: ['bucket_policy_only', { value: true }],
                fallback: false,
            },
            'iamConfiguration.publicAccessPrevention': {
                type: 'string',
                description: '`enforced`, or `inherited` from the organization.',
                terraform: 'public_access_prevention',
                fallback: 'inherited',
            },
            'versioning.enabled': {
                type: 'boolean',
                description: 'Whether replaced and deleted objects are kept.',
                module: ['versioning', { value: true }],
                fallback: false,
            },
            'retentionPolicy.retentionPeriod': {
                type: 'number',
                description: 'How long objects cannot be deleted.',
                unit: 'seconds',
                terraform: 'retention_policy.retention_period',
            },
            'logging.logBucket': {
                type: 'string',
                description: 'The bucket that usage logs go to; null where there are none.',
                terraform: 'logging.log_bucket',
                module: 'log_bucket',
            },
            'encryption.defaultKmsKeyName': {
                type: 'string',
                description: "The customer's key; without one, Google's keys encrypt.",
                terraform: 'encryption.default_kms_key_name',
                module: [
                    'encryption.default_kms_key_name',
                    { ...BY_MODULE, path: 'internal_encryption_config.create_encryption_key' },
                ],
            },
            predefinedAcl: {
                type: 'string',
                description: '`private`, `publicRead`, `publicReadWrite`, `authenticatedRead`, …',
                terraform: ['google_storage_bucket_acl:predefined_acl', 'predefined_acl'],
            },
            roleEntities: {
                type: 'list',
                description: 'What ACLs grant, as `READER:allUsers`.',
                terraform: ['google_storage_bucket_acl:role_entity', 'google_storage_default_object_acl:role_entity'],
            },
            accessControls: {
                type: 'list',
                description: 'What single entries of ACLs grant.',
                terraform: ['google_storage_bucket_access_control:', 'google_storage_default_object_access_control:'],
                attributes: {
                    entity: { type: 'string', description: '`allUsers`, `allAuthenticatedUsers`, `user-…`, `group-…`' },
                    role: { type: 'string', description: '`READER`, `WRITER` or `OWNER`.' },
                },
            },
            bindings: { ...bindings(iamPlaces(BUCKET)), module: 'iam_members' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/index.js








const GCP = [
    ...storage_STORAGE,
    ...network_NETWORK,
    ...gcp_compute_COMPUTE,
    ...container_CONTAINER,
    ...sql_SQL,
    ...DATA,
    ...SERVERLESS,
    ...iam_IAM,
];

;// CONCATENATED MODULE: ./build/engine/model/types/kubernetes.js
const SECURITY_CONTEXT = {
    type: 'map',
    description: 'The security context of the container.',
    attributes: {
        privileged: { type: 'boolean', description: 'Whether it has all rights of the host.' },
        allowPrivilegeEscalation: {
            type: 'boolean',
            description: 'Whether a process can gain more rights than its parent; allowed where it is not written.',
        },
        runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
        runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
        readOnlyRootFilesystem: {
            type: 'boolean',
            description: 'Whether its root file system cannot be written.',
        },
        capabilities: {
            type: 'map',
            description: 'Linux capabilities.',
            attributes: {
                add: { type: 'list', description: 'Those added: `NET_ADMIN`, `ALL`.' },
                drop: { type: 'list', description: 'Those taken away.' },
            },
        },
        seccompProfile: { type: 'map', description: 'The seccomp profile.' },
        appArmorProfile: { type: 'map', description: 'The AppArmor profile.' },
        seLinuxOptions: { type: 'map', description: 'The SELinux labels: `user`, `role`, `type`, `level`.' },
        procMount: {
            type: 'string',
            description: '`Default`, or `Unmasked` for a /proc that shows everything.',
        },
    },
};
const kubernetes_CONTAINER = {
    name: { type: 'string', description: 'The name.' },
    image: { type: 'string', description: 'The image.' },
    imagePullPolicy: { type: 'string', description: '`Always`, `IfNotPresent` or `Never`.' },
    command: { type: 'list', description: 'The command.' },
    args: { type: 'list', description: 'Its arguments.' },
    env: { type: 'list', description: 'The environment.' },
    envFrom: { type: 'list', description: 'What the environment is taken from.' },
    ports: { type: 'list', description: 'The ports: `containerPort`, `hostPort`.' },
    resources: {
        type: 'map',
        description: 'What it asks for, and may use at most.',
        attributes: {
            requests: { type: 'map', description: 'What it asks for: `cpu`, `memory`.' },
            limits: { type: 'map', description: 'What it may use at most: `cpu`, `memory`.' },
        },
    },
    securityContext: SECURITY_CONTEXT,
    volumeMounts: { type: 'list', description: 'Where volumes are mounted.' },
    livenessProbe: { type: 'map', description: 'How it is seen that it is alive.' },
    readinessProbe: { type: 'map', description: 'How it is seen that it is ready.' },
    startupProbe: { type: 'map', description: 'How it is seen that it has started.' },
    lifecycle: { type: 'map', description: 'What runs after its start and before its end.' },
    restartPolicy: { type: 'string', description: '`Always` makes an init container a sidecar.' },
    workingDir: { type: 'string', description: 'The working directory.' },
};
const kubernetes_METADATA = {
    'metadata.name': { type: 'string', description: 'The name.' },
    'metadata.namespace': { type: 'string', description: 'The namespace; null for the default one.' },
    'metadata.labels': { type: 'map', description: 'Labels.' },
    'metadata.annotations': { type: 'map', description: 'Annotations.' },
};
const kubernetes_RULES = {
    ...kubernetes_METADATA,
    rules: {
        type: 'list',
        description: 'What may be done.',
        attributes: {
            apiGroups: { type: 'list', description: 'The API groups; `""` is the core group, `*` is all.' },
            resources: { type: 'list', description: 'The resources; `*` is all.' },
            verbs: { type: 'list', description: 'What may be done with them; `*` is everything.' },
            resourceNames: { type: 'list', description: 'The objects that it is limited to.' },
            nonResourceURLs: { type: 'list', description: 'Paths of the API server.' },
        },
    },
};
const BINDING = {
    ...kubernetes_METADATA,
    'roleRef.kind': { type: 'string', description: '`Role` or `ClusterRole`.' },
    'roleRef.name': { type: 'string', description: 'The role.' },
    subjects: {
        type: 'list',
        description: 'Who gets it.',
        attributes: {
            kind: { type: 'string', description: '`User`, `Group` or `ServiceAccount`.' },
            name: { type: 'string', description: 'The name.' },
            namespace: { type: 'string', description: 'The namespace of a service account.' },
        },
    },
};
const PLAIN_KINDS = [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'PodTemplate',
    'ConfigMap',
    'Secret',
    'ServiceAccount',
    'Namespace',
    'Ingress',
    'NetworkPolicy',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'PodSecurityPolicy',
    'KubeletConfiguration',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'ResourceQuota',
    'LimitRange',
    'ValidatingWebhookConfiguration',
    'MutatingWebhookConfiguration',
    'CustomResourceDefinition',
];
const KUBERNETES = [
    {
        type: 'Kubernetes::Pod',
        provider: 'kubernetes',
        isOpen: true,
        description: 'A pod, or the pod template of a workload (Deployment, StatefulSet, DaemonSet, ReplicaSet, ReplicationController, ' +
            "Job, CronJob, PodTemplate, OpenShift's DeploymentConfig, Argo's Rollout): policies about pods judge both. The attributes are the manifest's own paths, and `containers`.",
        attributes: {
            ...kubernetes_METADATA,
            networkPolicies: {
                type: 'list',
                description: 'The NetworkPolicies (and those of Cilium) that select it, among the scanned manifests. One of which that cannot be told is unknown.',
                attributes: kubernetes_METADATA,
            },
            'networkPolicy.ingress': {
                type: 'boolean',
                description: 'Whether one of them limits what may reach it.',
            },
            'networkPolicy.egress': {
                type: 'boolean',
                description: 'Whether one of them limits what it may reach.',
            },
            workload: {
                type: 'map',
                description: 'What makes the pod; null for a pod by itself.',
                attributes: { kind: { type: 'string', description: '`Deployment`, `Job` …' }, ...kubernetes_METADATA },
            },
            namespace: {
                type: 'map',
                description: 'The Namespace that it is in; null where that is not in the code.',
                attributes: kubernetes_METADATA,
            },
            containers: {
                type: 'list',
                description: 'Every container: init containers and ephemeral ones too.',
                attributes: {
                    ...kubernetes_CONTAINER,
                    program: {
                        type: 'string',
                        description: 'The program that `command` and `args` name, without its directory: `kube-apiserver`; null where only the image says it.',
                    },
                    options: {
                        type: 'map',
                        description: 'Its options by name: `--profiling=false` is `options.profiling == "false"`.',
                    },
                },
            },
            'spec.containers': {
                type: 'list',
                description: 'The containers, without init containers.',
                attributes: kubernetes_CONTAINER,
            },
            'spec.initContainers': { type: 'list', description: 'The init containers.', attributes: kubernetes_CONTAINER },
            'spec.hostNetwork': { type: 'boolean', description: 'Whether it has the network of the host.' },
            'spec.hostPID': { type: 'boolean', description: 'Whether it sees the processes of the host.' },
            'spec.hostIPC': {
                type: 'boolean',
                description: 'Whether it shares memory with processes of the host.',
            },
            'spec.serviceAccountName': {
                type: 'string',
                description: 'The service account; `default` where it is not written.',
            },
            'spec.automountServiceAccountToken': {
                type: 'boolean',
                description: 'Whether a token is mounted; it is where nothing is written.',
            },
            'spec.securityContext': {
                type: 'map',
                description: 'What counts for all containers that do not say otherwise.',
                attributes: {
                    runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
                    runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
                    seccompProfile: { type: 'map', description: 'The seccomp profile.' },
                    appArmorProfile: { type: 'map', description: 'The AppArmor profile.' },
                    seLinuxOptions: {
                        type: 'map',
                        description: 'The SELinux labels: `user`, `role`, `type`, `level`.',
                    },
                    sysctls: { type: 'list', description: 'Kernel parameters that are set: `name`, `value`.' },
                },
            },
            'spec.volumes': {
                type: 'list',
                description: 'The volumes.',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    hostPath: {
                        type: 'map',
                        description: 'A file or directory of the host.',
                        attributes: {
                            path: { type: 'string', description: 'Where it is on the host.' },
                            type: { type: 'string', description: '`Directory`, `File`, `Socket` …' },
                        },
                    },
                },
            },
        },
    },
    kubernetes_open('Role', 'Rights in a namespace.', kubernetes_RULES),
    kubernetes_open('ClusterRole', 'Rights in all namespaces.', kubernetes_RULES),
    kubernetes_open('RoleBinding', 'Gives the rights of a role in a namespace.', BINDING),
    kubernetes_open('ClusterRoleBinding', 'Gives the rights of a cluster role in all namespaces.', BINDING),
    kubernetes_open('Service', 'How pods are reached.', {
        ...kubernetes_METADATA,
        'spec.type': {
            type: 'string',
            description: '`ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`.',
        },
        'spec.ports': { type: 'list', description: 'The ports.' },
        'spec.externalIPs': { type: 'list', description: 'Addresses outside of the cluster.' },
        'spec.loadBalancerSourceRanges': {
            type: 'list',
            description: 'From where a load balancer can be reached.',
        },
    }),
    ...PLAIN_KINDS.map((kind) => kubernetes_open(kind, `A ${kind}, with the manifest's own paths.`, kubernetes_METADATA)),
];
function kubernetes_open(kind, description, attributes) {
    return { type: `Kubernetes::${kind}`, provider: 'kubernetes', isOpen: true, description, attributes };
}

;// CONCATENATED MODULE: ./build/engine/model/types/terraform.js
const TERRAFORM = [
    {
        type: 'Terraform::Module',
        provider: 'other',
        description: 'A call of a module, `module.name`, once for each place where it is written. (https://developer.hashicorp.com/terraform/language/modules/sources)',
        terraform: { types: ['module'] },
        attributes: {
            source: {
                type: 'string',
                description: 'Where the module comes from: a path, an address in a registry, a repository.',
            },
            version: { type: 'string', description: 'The versions of a module of a registry that may be used.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/registry.js










































const CANONICAL_TYPES = [
    ...S3,
    ...EC2,
    ...VPC,
    ...AUTO_SCALING,
    ...LOAD_BALANCING,
    ...DATA_STORES,
    ...DOCDB,
    ...ELASTICACHE,
    ...NEPTUNE,
    ...OPENSEARCH,
    ...RDS,
    ...RDS_GROUPS,
    ...REDSHIFT,
    ...STREAMING,
    ...MESSAGING,
    ...AUDIT,
    ...SECRETS,
    ...IAM,
    ...COMPUTE,
    ...ATHENA,
    ...BATCH,
    ...CLOUDFRONT,
    ...CODEBUILD,
    ...COGNITO,
    ...ECR,
    ...ECS,
    ...EKS,
    ...EMR,
    ...GLUE,
    ...ROUTE53,
    ...SAGEMAKER,
    ...STEP_FUNCTIONS,
    ...TRANSFER,
    ...WAF,
    ...GCP,
    ...AZURE,
    ...LAMBDA,
    ...API_GATEWAY,
    ...API_GATEWAY_V2,
    ...KUBERNETES,
    ...TERRAFORM,
    ...DOCKER,
];


/***/ })

};
