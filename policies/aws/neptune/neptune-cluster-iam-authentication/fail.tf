resource "aws_neptune_cluster" "fail_nothing_written" {
  engine = "neptune"
}

resource "aws_neptune_cluster" "fail_off" {
  iam_database_authentication_enabled = false
}
