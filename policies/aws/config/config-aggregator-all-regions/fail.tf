resource "aws_config_configuration_aggregator" "fail_regions" {
  name = "all"
  account_aggregation_source {
    account_ids = ["123456789012"]
    regions     = ["eu-central-1"]
  }
}

resource "aws_config_configuration_aggregator" "fail_organisation" {
  name = "all"
  organization_aggregation_source {
    role_arn = "arn:aws:iam::123456789012:role/config"
  }
}
