resource "aws_batch_job_definition" "fail_jsonencode" {
  name = "job"
  type = "container"
  container_properties = jsonencode({
    image      = "busybox"
    privileged = true
  })
}

resource "aws_ecr_repository" "job" {
  name = "job"
}

resource "aws_batch_job_definition" "fail_heredoc" {
  name                 = "job"
  type                 = "container"
  container_properties = <<-EOF
    {"image": "${aws_ecr_repository.job.repository_url}:1", "privileged": true}
  EOF
}

resource "aws_batch_job_definition" "fail_nodes" {
  name = "job"
  type = "multinode"
  node_properties = jsonencode({
    mainNode            = 0
    nodeRangeProperties = [{ targetNodes = "0:", container = { image = "busybox", privileged = true } }]
  })
}

resource "aws_batch_job_definition" "fail_pod" {
  name = "job"
  type = "container"
  eks_properties {
    pod_properties {
      containers {
        image = "busybox"
        security_context {
          privileged = true
        }
      }
    }
  }
}
