resource "aws_config_configuration_aggregator" "all" {
  name = "all"
  dynamic "account_aggregation_source" {
    for_each = ["123456789012"]
    content {
      account_ids = [account_aggregation_source.value]
      all_regions = true
    }
  }
}

resource "aws_config_configuration_aggregator" "organisation" {
  name = "all"
  organization_aggregation_source {
    role_arn    = "arn:aws:iam::123456789012:role/config"
    all_regions = true
  }
}
