resource "aws_batch_job_definition" "plain" {
  name                 = "job"
  type                 = "container"
  container_properties = jsonencode({ image = "busybox" })
}

resource "aws_batch_job_definition" "off" {
  name                 = "job"
  type                 = "container"
  container_properties = "{\"image\": \"busybox\", \"privileged\": false}"
}
