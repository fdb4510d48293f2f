resource "aws_mq_broker" "fail_nothing_written" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
}

resource "aws_mq_broker" "fail_off" {
  broker_name = "orders"
  engine_type = "RabbitMQ"
  logs {
    general = false
  }
}
