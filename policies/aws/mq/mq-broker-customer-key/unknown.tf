variable "setting" {}

resource "aws_mq_broker" "not_known" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
  encryption_options {
    kms_key_id = var.setting
  }
}
