variable "setting" {}

resource "aws_dms_replication_instance" "not_known" {
  replication_instance_id    = "move"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = var.setting
}
