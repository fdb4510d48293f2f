resource "aws_mq_broker" "private" {
  broker_name         = "orders"
  engine_type         = "ActiveMQ"
  publicly_accessible = false
}

resource "aws_mq_broker" "nothing_written" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
}
