resource "aws_mq_broker" "fail_nothing_written" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
}

resource "aws_mq_broker" "fail_owned_by_aws" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
  encryption_options {
    use_aws_owned_key = true
  }
}
