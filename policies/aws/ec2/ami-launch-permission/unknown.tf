variable "group" {}

resource "aws_ami_launch_permission" "not_known" {
  image_id = "ami-0123456789abcdef0"
  group    = var.group
}
