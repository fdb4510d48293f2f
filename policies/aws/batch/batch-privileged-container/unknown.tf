variable "properties" {
  type = string
}

resource "aws_batch_job_definition" "not_known" {
  name                 = "job"
  type                 = "container"
  container_properties = var.properties
}
