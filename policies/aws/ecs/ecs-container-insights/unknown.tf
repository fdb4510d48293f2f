variable "insights" {
  type = string
}

resource "aws_ecs_cluster" "not_known" {
  name = "not-known"
  setting {
    name  = "containerInsights"
    value = var.insights
  }
}
