resource "aws_mq_broker" "both" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
  logs {
    general = true
    audit   = true
  }
}

resource "aws_mq_broker" "rabbit" {
  broker_name = "orders"
  engine_type = "RabbitMQ"
  logs {
    general = true
  }
}
