resource "aws_dms_replication_instance" "fail_public" {
  replication_instance_id    = "move"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = true
}
