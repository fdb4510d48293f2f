variable "mutability" {
  type = string
}

resource "aws_ecr_repository" "not_known" {
  name                 = "not-known"
  image_tag_mutability = var.mutability
}
