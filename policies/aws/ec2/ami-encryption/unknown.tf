variable "is_encrypted" {}

resource "aws_ami" "not_known" {
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = var.is_encrypted
  }
}
