variable "encrypted" {
  type = bool
}

resource "aws_ebs_volume" "not_known" {
  availability_zone = "eu-central-1a"
  size              = 20
  encrypted         = var.encrypted
}
