locals {
  name = "orders-${var.environment}"

  tags = {
    Application = "orders"
    Environment = var.environment
    Owner       = "team-orders"
  }

  private_subnets = [aws_subnet.private_a.id, aws_subnet.private_b.id]
  public_subnets  = [aws_subnet.public_a.id, aws_subnet.public_b.id]
}

data "aws_caller_identity" "current" {}
