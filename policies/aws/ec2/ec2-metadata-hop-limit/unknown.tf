variable "hops" {}

resource "aws_instance" "not_known" {
  metadata_options {
    http_put_response_hop_limit = var.hops
  }
}
