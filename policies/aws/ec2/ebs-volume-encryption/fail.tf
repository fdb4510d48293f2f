resource "aws_ebs_volume" "fail_nothing_written" {
  availability_zone = "eu-central-1a"
  size              = 20
}

locals {
  is_production = false
}

resource "aws_ebs_volume" "fail_conditional" {
  availability_zone = "eu-central-1a"
  size              = 20
  encrypted         = local.is_production ? true : false
}
