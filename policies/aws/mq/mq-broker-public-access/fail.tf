resource "aws_mq_broker" "fail_public" {
  broker_name         = "orders"
  engine_type         = "ActiveMQ"
  publicly_accessible = true
}

resource "aws_mq_broker" "fail_text" {
  broker_name         = "orders"
  engine_type         = "RabbitMQ"
  publicly_accessible = "true"
}
