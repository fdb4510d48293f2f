variable "scan" {
  type = bool
}

resource "aws_ecr_repository" "not_known" {
  name = "not-known"
  image_scanning_configuration {
    scan_on_push = var.scan
  }
}
