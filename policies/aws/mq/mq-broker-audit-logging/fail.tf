resource "aws_mq_broker" "fail_general_only" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
  logs {
    general = true
  }
}
