resource "aws_security_group" "used" {
  name = "used"
}

resource "aws_instance" "web" {
  vpc_security_group_ids = [aws_security_group.used.id]
}

resource "aws_security_group" "each" {
  for_each = toset(["a", "b"])
  name     = each.key
}

locals {
  groups = [for group in aws_security_group.each : group.id]
}

resource "aws_lb" "web" {
  security_groups = local.groups
}
