// Runs TS PMO in Azure: a container app with an identity of its own, the bot registration and its Teams channel.
// No secret anywhere: the bot's Entra registration trusts the managed identity (docs/admin/set-up.md, step 3).
// Not compiled when it was written: run `az bicep build --file infra/main.bicep` first.
targetScope = 'resourceGroup'

@description('Name of the app; the other resources are named after it.')
@minLength(2)
@maxLength(24)
param name string = 'ts-pmo'

@description('Region of all resources.')
param location string = resourceGroup().location

@description('The container image, for example contoso.azurecr.io/ts-pmo:0.1.0')
param image string

@description('Tenant of the people who use it.')
param tenantId string = subscription().tenantId

@description('Application id of the one Entra registration: tab, bot and sign-in.')
param clientId string

@description('SharePoint site that holds the lists.')
param siteUrl string

@description('Where people reach the server, without a slash at the end; empty takes the address Azure gives.')
param publicUrl string = ''

@description('Two, so that Teams is answered within its five seconds while one is replaced. The server keeps nothing.')
@minValue(1)
param minReplicas int = 2

@minValue(1)
param maxReplicas int = 4

@description('A job that posts each minute, and asks leads once a week. The servers look when somebody wakes them; without it nothing else does.')
param withJob bool = false

@description('When leads are asked for a missing report, and digests are posted (UTC).')
param weeklyAt string = '0 8 * * 4'

var address = empty(publicUrl) ? 'https://${name}.${environment.properties.defaultDomain}' : publicUrl
var settings = [
  { name: 'TENANT_ID', value: tenantId }
  { name: 'CLIENT_ID', value: clientId }
  { name: 'SITE_URL', value: siteUrl }
  { name: 'PUBLIC_URL', value: address }
  { name: 'MANAGED_IDENTITY_CLIENT_ID', value: identity.properties.clientId }
  { name: 'PORT', value: '3978' }
  { name: 'NODE_ENV', value: 'production' }
]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      ingress: { external: true, targetPort: 3978, transport: 'auto', allowInsecure: false }
    }
    template: {
      containers: [
        {
          name: name
          image: image
          env: settings
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Readiness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 5 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 15 }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'http', http: { metadata: { concurrentRequests: '50' } } }]
      }
    }
  }
}

resource job 'Microsoft.App/jobs@2024-03-01' = if (withJob) {
  name: '${name}-job'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      triggerType: 'Schedule'
      replicaTimeout: 300
      scheduleTriggerConfig: { cronExpression: '* * * * *', parallelism: 1, replicaCompletionCount: 1 }
    }
    template: {
      containers: [
        {
          name: 'job'
          image: image
          command: ['node', 'src/main/job.ts', 'posts', '--once']
          env: settings
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
        }
      ]
    }
  }
}

resource filingJob 'Microsoft.App/jobs@2024-03-01' = if (withJob) {
  name: '${name}-filing'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      triggerType: 'Schedule'
      replicaTimeout: 300
      scheduleTriggerConfig: { cronExpression: '17 * * * *', parallelism: 1, replicaCompletionCount: 1 }
    }
    template: {
      containers: [
        {
          name: 'job'
          image: image
          command: ['node', 'src/main/job.ts', 'file', '--once']
          env: settings
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
        }
      ]
    }
  }
}

resource weeklyJob 'Microsoft.App/jobs@2024-03-01' = if (withJob) {
  name: '${name}-weekly'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      triggerType: 'Schedule'
      replicaTimeout: 300
      scheduleTriggerConfig: { cronExpression: weeklyAt, parallelism: 1, replicaCompletionCount: 1 }
    }
    template: {
      containers: [
        {
          name: 'job'
          image: image
          command: ['node', 'src/main/job.ts', 'weekly']
          env: settings
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
        }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'TS PMO'
    endpoint: '${address}/api/messages'
    msaAppId: clientId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}

output publicUrl string = address
output managedIdentityClientId string = identity.properties.clientId
output managedIdentityPrincipalId string = identity.properties.principalId
