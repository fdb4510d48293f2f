resource "aws_dms_replication_instance" "private" {
  replication_instance_id    = "move"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = false
}

resource "aws_dms_replication_instance" "nothing_written" {
  replication_instance_id    = "move"
  replication_instance_class = "dms.t3.medium"
}
