resource "aws_neptune_cluster" "fail_nothing_written" {
  engine = "neptune"
}

resource "aws_neptune_cluster" "fail_off" {
  engine            = "neptune"
  storage_encrypted = false
}
