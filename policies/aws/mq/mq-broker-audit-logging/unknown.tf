variable "setting" {}

resource "aws_mq_broker" "not_known" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
  logs {
    general = true
    audit   = var.setting
  }
}
