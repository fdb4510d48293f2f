resource "aws_neptune_cluster" "on" {
  iam_database_authentication_enabled = "true"
}
