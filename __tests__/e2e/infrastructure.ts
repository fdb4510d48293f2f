/** Small pieces of infrastructure code with a known outcome. */

/** One CRITICAL violation at least: everybody may reach the machine's SSH port. */
export const OPEN_SSH = `resource "aws_security_group" "ssh" {
  name        = "ssh"
  description = "Administration"

  ingress {
    description = "SSH"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;

/** Nothing to complain about. */
export const CLEAN = `resource "aws_kms_key" "data" {
  description         = "Data at rest"
  enable_key_rotation = true
}
`;

/** A container that runs with all privileges of its node. */
export const PRIVILEGED_POD = `apiVersion: v1
kind: Pod
metadata:
  name: debug
  namespace: tools
spec:
  containers:
    - name: shell
      image: registry.example.com/shell:1.0
      securityContext:
        privileged: true
`;

export const BROKEN = `resource "aws_s3_bucket" "logs" {
  bucket = "logs
}
`;
