import type { Format } from '../../contract/report.js';
import type { MapValue } from './value.js';
import type { Span } from './source.js';

export type { Format };

export type Provider = 'aws' | 'azure' | 'gcp' | 'kubernetes' | 'docker' | 'other';

/** A resource as its author wrote it, evaluated: what a loader gives. */
export interface NativeResource {
  readonly format: Format;
  /** `aws_s3_bucket`, `AWS::S3::Bucket`, or `apps/v1/Deployment`. */
  readonly type: string;
  /** Unique within `root`: a Terraform address (`module.a.aws_s3_bucket.b["x"]`), a logical id, `Deployment/web/api`. */
  readonly id: string;
  /** A Terraform data source is read, not created: no policy judges it, but resources refer to it. */
  readonly isData: boolean;
  /** A part of the configuration that creates nothing, and that no resource is linked to: a provider, a variable, a module call. */
  readonly isDeclaration?: true;
  /** The directory of the root module, template or manifest: ids in different roots have nothing to do with each other. */
  readonly root: string;
  /** The attributes as written; nested blocks are lists of maps under the block's type. */
  readonly body: MapValue;
  /** What CloudFormation says beside the properties: `DeletionPolicy`, `UpdateReplacePolicy`, `Metadata`, `DependsOn`. */
  readonly options?: MapValue;
  readonly origin: Span;
  /** The calls of modules, or the nested stacks, that make the resource, the outermost first; missing where it is made by none. */
  readonly calls?: readonly Call[];
}

export interface Call {
  /** `module.network["a"].module.subnets`, or a logical id. */
  readonly address: string;
  /** The block. */
  readonly span: Span;
}

/** A resource in the model that policies are written against, whatever it was written in. */
export interface Resource {
  /** `AWS::S3::Bucket`, `Kubernetes::Pod`; the native type when the model has no name for it. */
  readonly type: string;
  readonly provider: Provider;
  readonly attributes: MapValue;
  readonly native: NativeResource;
  /** What else in the code it is made of. */
  readonly satellites?: readonly NativeResource[];
  /** The block as it was written, which only policies for everything (`*`) judge. */
  readonly isAnything?: true;
}
