resource "aws_ebs_volume" "fail" {
  encrypted = false
}

resource "aws_ebs_snapshot" "of_unencrypted" {
  volume_id = aws_ebs_volume.fail.id
}

resource "aws_ebs_snapshot_copy" "fail" {
  source_snapshot_id = "snap-0123456789abcdef0"
}
