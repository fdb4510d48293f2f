variable "all" {
  type = bool
}

resource "aws_config_configuration_aggregator" "not_known" {
  name = "all"
  account_aggregation_source {
    account_ids = ["123456789012"]
    all_regions = var.all
  }
}
