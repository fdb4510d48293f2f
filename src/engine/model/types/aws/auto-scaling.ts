import type { CanonicalType } from '../canonical-type.js';
import { unlessOff } from '../module-inputs.js';

export const AUTO_SCALING: readonly CanonicalType[] = [
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
        description:
          '`EC2`, which is the default, or `ELB` (https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html).',
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
        // Up to version 4 it makes one.
        module: ['launch_configuration', { unknown: 'the module decides it', path: 'use_lc' }],
      },
      tags: { type: 'map', description: 'Tags by key.', terraform: [], cloudformation: [] },
    },
  },
];
