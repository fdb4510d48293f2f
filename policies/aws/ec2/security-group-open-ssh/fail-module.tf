# Modules that are not installed.
module "fail_rule" {
  source = "terraform-aws-modules/security-group/aws"
  ingress_with_cidr_blocks = [{
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = "10.0.0.0/8,0.0.0.0/0"
  }]
}

module "fail_named" {
  source              = "terraform-aws-modules/security-group/aws"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["https-443-tcp", "ssh-tcp"]
}

module "pass_web" {
  source              = "terraform-aws-modules/security-group/aws//modules/https-443"
  ingress_cidr_blocks = ["0.0.0.0/0"]
}

module "fail_beside" {
  source = "terraform-aws-modules/security-group/aws"
  name   = "bastion"
}

resource "aws_security_group_rule" "beside" {
  security_group_id = module.fail_beside.security_group_id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"]
}
