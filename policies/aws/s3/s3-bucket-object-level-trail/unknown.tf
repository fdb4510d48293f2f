variable "type" {}

resource "aws_cloudtrail" "not_known" {
  event_selector {
    data_resource {
      type = var.type
    }
  }
}
