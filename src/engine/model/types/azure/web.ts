import type { CanonicalType } from '../canonical-type.js';
import { IDENTITY, providerDocs, PUBLIC_NETWORK_ACCESS, TAGS } from './shared-attributes.js';

export const WEB: readonly CanonicalType[] = [
  {
    type: 'Microsoft.Web/sites',
    provider: 'azure',
    description:
      `A web app, a function app, or a slot of one; \`meta.nativeType\` tells which (${providerDocs('linux_web_app')}, ` +
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
        description:
          '`Disabled`, `FtpsOnly` or `AllAllowed`. Null where it is not written: azurerm then disables it for the apps that are ' +
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
      tags: TAGS,
    },
  },
];
